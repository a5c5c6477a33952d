"""What an exit code says. A run that went wrong says so even if it found something."""

CLEAN = 0
FOUND = 1
BROKEN = 2
INTERRUPTED = 130
