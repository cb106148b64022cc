"""Measurements that the documentation quotes. Each module prints one table."""
