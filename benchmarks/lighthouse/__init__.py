"""Lighthouse over the published site; package.json and its lock file name the version."""
