plain = { $text }
