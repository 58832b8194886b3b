# Pictures and accessibility.
