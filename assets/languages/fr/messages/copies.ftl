# Ce qu’une liste de personnes, qui reçoivent chacune leur exemplaire, fait dire

doing-copies = { $n ->
    [one] Composition d’un exemplaire
   *[other] Composition de { $n } exemplaires
}
copies-built = { $target } : { $n ->
    [one] 1 exemplaire
   *[other] { $n } exemplaires
}, { $pages }, { $weight }. { $standards }.
copies-built-unpaged = { $target } : { $n ->
    [one] 1 exemplaire
   *[other] { $n } exemplaires
}, { $weight }. { $standards }.
copies-pages = { $least } à { $most } pages
copies-in-one-language = Les exemplaires sont dans la première langue du programme ({ language-name }). Ses brochures dans une autre langue se font sans --for.

copies-of-one-programme = --for fait les exemplaires d’un seul programme
    .help = donnez un programme et une liste : livret build programme.toml --for personnes.csv
copies-of-other-editions = --for fait des brochures à l’écran (screen) et des agendas (calendar), pas { $edition }
    .help = retirez --edition, ou écrivez --edition screen,calendar ; les autres éditions sont les mêmes pour tous, sans --for
copies-no-text = « { $name } » n’est pas une liste en texte
    .help = dans votre tableur, enregistrez la feuille au format CSV (UTF-8), et donnez ce fichier
copies-open-quote = un guillemet ouvre ici une case que rien ne ferme : tout ce qui suit ne serait qu’une case
    .here = guillemet ouvrant
    .help = fermez-le à la fin de la case, ou retirez-le
copies-empty = la liste ne contient personne
    .help = mettez sur la première ligne les titres, Nom;Sessions;Langue, puis une personne par ligne
copies-too-many = la liste compte plus de { $most } personnes
    .help = partagez-la en plusieurs listes
copies-no-name-column = aucune colonne de la liste ne dit le nom des personnes
    .here = la ligne des titres
    .help = nommez cette colonne Nom, ou deux colonnes Prénom et Nom ; la première ligne est celle des titres
copies-unknown-column = livret ne connaît pas la colonne « { $heading } », et n’en imprime rien
    .here = cette colonne
    .help = laissez-la si elle est pour vous ; sinon, les colonnes sont Nom, Sessions, Langue
copies-no-session-column = aucune colonne ne dit ce que chacun a choisi : chaque programme n’a que ce qui est pour tous
    .here = la ligne des titres
    .help = nommez Sessions la colonne des sessions choisies
copies-no-name = cette personne n’a pas de nom
    .here = ici
    .help = écrivez le nom, ou retirez la ligne
copies-too-many-cells = cette ligne a plus de cases que de titres : un nom ou un titre contient le signe qui sépare les colonnes
    .here = cette ligne
    .help = mettez entre guillemets droits la case qui contient ce signe : "Semer ; récolter"
copies-long-name = ce nom a plus de { $most } lettres
    .here = ce nom
    .help = raccourcissez-le : une couverture n’a pas de place pour davantage
copies-no-room = la couverture n’a pas de place pour le nom « { $name } »
    .here = ce nom
    .help = raccourcissez ce nom, ou le titre ou le sous-titre du programme
copies-letters = aucune police n’a les lettres { $letters } du nom « { $name } »
    .here = ce nom
    .help = écrivez ce nom en d’autres lettres, ou ajoutez une police qui les a au dossier `fonts` de [brand]
copies-same-name = « { $name } » est deux fois sur la liste
    .here = encore ici
    .first = d’abord ici
    .help = retirez une des deux lignes, ou ajoutez de quoi les distinguer, comme l’organisation
copies-language = livret ne parle pas la langue « { $language } »
    .here = cette langue
    .help = écrivez une de celles-ci : { $known }
copies-unknown-session = le programme n’a pas de session « { $session } »
    .here = cette session
    .help = écrivez son titre ou son `id` comme dans le programme ; plusieurs se séparent par des points-virgules
copies-unknown-session-near = le programme n’a pas de session « { $session } »
    .here = cette session
    .help = peut-être « { $near } » ?
copies-ambiguous = { $n } choses s’appellent « { $session } »
    .here = laquelle
    .help = donnez à chacune un `id` à elle dans le programme, et écrivez-le ici
copies-ambiguous-hour = { $n } choses s’appellent « { $session } »
    .here = laquelle
    .help = dites l’heure après le titre, « { $such } », ou donnez à chacune son `id` dans le programme
copies-cancelled = la session « { $session } » est annulée
    .here = annulée
    .help = retirez-la de cette ligne, et prévenez la personne
copies-clash = « { $one } » et « { $other } » ont lieu en même temps
    .here = en même temps
    .first = l’autre
    .help = gardez l’une des deux
