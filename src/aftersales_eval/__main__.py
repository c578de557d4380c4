"""`python -m aftersales_eval`."""

from aftersales_eval.cli.main import main

if __name__ == "__main__":
    main()
