# Addresses and files.
