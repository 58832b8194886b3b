# Hashtags.

hashtag-cut-short = networks read { $written } as { $kept }
    .here = cut short
    .help = write it in one word, with letters, figures and low lines alone

rule-hashtag-cut-short = A hashtag cut short
    .finds = A hashtag with a space, a hyphen, an apostrophe or a full stop in it.
    .matters = It ends there: who follows it finds the posts of others, and yours are found by nobody.
    .cure = Write it in one word: capitals part the words better than signs, and screen readers read them apart.
