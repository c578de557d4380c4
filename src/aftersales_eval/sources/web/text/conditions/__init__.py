"""When what is said holds: for whom, for which goods, where and from when on."""
