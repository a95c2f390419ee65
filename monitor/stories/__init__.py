"""What happened, whoever tells it: places every entry in a story as new, as a duplicate, or as an update."""
