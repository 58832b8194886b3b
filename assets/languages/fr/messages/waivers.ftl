# Ce qui se dit des dérogations

unknown-code = aucune faute n’a pour code « { $code } »
    .here = inconnu
    .help = consultez la liste des codes avec `livret explain`
unknown-code-near = aucune faute n’a pour code « { $code } »
    .here = peut-être `{ $near }` ?
    .help = écrivez `{ $near }` à la place
unused-waiver = la dérogation pour `{ $code }` ne laisse plus rien passer
    .here = sans objet
    .help = retirez cette table
unused-waiver-of = la dérogation pour `{ $code }` ne laisse plus rien passer dans « { $object } »
    .here = sans objet
    .help = retirez cette table, ou corrigez son `for`
waiver-of-nobody = rien dans le programme ne s’appelle « { $object } »
    .here = introuvable
    .help = écrivez dans `for` le titre, le nom ou l’`id` tel qu’il figure dans le programme

rule-unknown-code = Dérogation à une faute qui n’existe pas
    .finds = Une table `[[allow]]` dont le code n’est ni le nom d’une faute ni son numéro.
    .matters = Elle ne laisse rien passer : la faute visée est signalée quand même.
    .cure = Corrigez le code : il figure entre crochets dans le rapport, et `livret explain` les énumère tous.
rule-unused-waiver = Dérogation sans objet
    .finds = Une table `[[allow]]` à laquelle plus aucune faute ne correspond, ou dont le `for` ne désigne rien dans le programme.
    .matters = Une dérogation oubliée cacherait la même faute le jour où elle revient.
    .cure = Retirez la table, ou corrigez son `for`.
