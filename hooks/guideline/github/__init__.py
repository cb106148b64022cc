"""What the workflows say on GitHub: a summary, one comment a pull request, one issue.

In: reports. Out: calls to GitHub's API. Imports everything but the commands.
"""
