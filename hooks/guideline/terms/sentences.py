"""Where a sentence ends and another one begins."""

import re

BREAK = re.compile(r"(?<=[.!?:])\s+(?=[^\W\d_a-zåäö])")
