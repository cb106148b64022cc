"""What the translation check finds, and what it lets pass."""
