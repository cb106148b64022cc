"""What MkDocs and the theme do again and again, done once: nothing else about a build changes."""
