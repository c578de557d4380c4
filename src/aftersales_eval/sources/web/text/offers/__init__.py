"""What a shop offers besides selling: exchanges and services, read in one."""
