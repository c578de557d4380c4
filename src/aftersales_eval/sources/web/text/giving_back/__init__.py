"""What the readers of return windows, refunds and warranties share of giving goods back."""
