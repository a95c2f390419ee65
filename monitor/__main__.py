"""`python -m monitor` is `depesche`."""

from monitor.cli import main

main()
