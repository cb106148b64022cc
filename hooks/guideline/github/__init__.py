"""What the workflows say on GitHub: a summary, one comment a pull request, one issue."""
