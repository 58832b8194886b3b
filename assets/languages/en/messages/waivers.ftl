# What is said of waivers

unknown-code = no fault has the code “{ $code }”
    .here = not known
    .help = list the codes with `livret explain`
unknown-code-near = no fault has the code “{ $code }”
    .here = perhaps `{ $near }`?
    .help = write `{ $near }` instead
unused-waiver = nothing is found any more that the waiver of `{ $code }` lets stand
    .here = of no use
    .help = remove this table
unused-waiver-of = nothing is found any more that the waiver of `{ $code }` for “{ $object }” lets stand
    .here = of no use
    .help = remove this table, or correct its `for`
waiver-of-nobody = nothing in the programme is called “{ $object }”
    .here = not found
    .help = write in `for` the title, the name or the `id` as it stands in the programme

rule-unknown-code = A waiver of a fault that does not exist
    .finds = An `[[allow]]` whose code is neither the name of a fault nor its number.
    .matters = It lets nothing stand: what was meant is reported all the same.
    .cure = Correct the code: it stands between brackets in the report, and `livret explain` lists them all.
rule-unused-waiver = A waiver of no use
    .finds = An `[[allow]]` that matches no fault any more, or whose `for` names nothing in the programme.
    .matters = A forgotten waiver would hide the same fault the day it comes back.
    .cure = Remove the table, or correct its `for`.
