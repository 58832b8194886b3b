# People and organisations.
