# Second readers: Harper, Grammalecte, LanguageTool.

engine-slip = to be read again: “{ $written }”
    .here = these words
    .help = write perhaps “{ $near }”

engine-doubt = to be read again: “{ $written }”
    .here = these words
    .help = read the sentence again: “{ $word }” is out of place in it

engine-slip-french = to be read again: “{ $written }” (in French: { $said })
    .here = these words
    .help = write perhaps “{ $near }”

engine-doubt-french = to be read again: “{ $written }” (in French: { $said })
    .here = these words
    .help = read the sentence again: “{ $word }” is out of place in it

rule-grammar = Slip of language
    .finds = A conjugation, a participle, a word that lacks or is one too many, found by a reader made for one language: Harper for English, Grammalecte for French, LanguageTool for the others. `livret check --engines` says which are there and how to get the rest.
    .matters = It is the slip that one sees in other people’s texts and never in one’s own.
    .cure = Read the sentence again; if it is right, let it stand and say so in an [[allow]] table.

engine-failed = { $engine } did not read the texts: { $reason }
    .here = this address
    .help = run the command again; `livret check --engines` says which readers are there

engine-said-nothing = it answered nothing
engine-too-slow = no answer within { $seconds } s
engine-broke-off = it broke off
engine-not-understood = its answer is not understood
engine-unreachable = nothing answers at { $address }
engine-refused = the server answers with error { $status }

rule-engine-failed = Reader that failed
    .finds = A reader that is installed, or that the programme asks for, and that did not answer in time, or not as it should.
    .matters = The slips that it would have found are not in the list.
    .cure = Run the command again, or look at the address in [check].

engines-head = Readers that help livret:
engine-line = { $name }: { $state }
engine-linked = in this livret
engine-not-linked = not in this livret; compile it with `cargo install livret --features harper`
engine-of-english = English
engine-of-french = French
engine-of-all = some thirty languages
engine-found = { $program }
engine-to-install = not installed; on Debian and Ubuntu: sudo apt install grammalecte-cli
engine-of-server = at { $address }
engine-of-no-server = write in the programme, under [check]: languagetool = "http://localhost:8081"
engine-named = { $name } ({ $language })
