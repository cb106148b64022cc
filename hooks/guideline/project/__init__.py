"""What everything else stands on: settings, interface words, findings, files written whole.

In: the configuration and plain files. Out: plain data. Imports nothing of this project;
`mkdocs_config` alone here imports MkDocs; `plain_folders` reads a project without it.
"""
