# Les personnes et les organisations. Chaque faute est un message : la phrase, puis les mots à côté des lieux, puis .help (le remède).

session-without-people = personne n’intervient dans « { $title } »
    .here = sans personne
    .help = ajoutez `speakers` ou `moderators`

rule-session-without-people = Une session sans personne
    .finds = Une session où personne n’intervient ni n’anime, pas même une organisation, dans un programme où trois sessions sur quatre ont quelqu’un. Une conférence ou une table ronde est attendue avec quelqu’un dès que la moitié des sessions l’est. L’accueil, les repas, les visites, les temps d’échange et de vote, une description qui dit avec qui, ne sont pas concernés.
    .matters = Qui intervient, c’est ce que l’on cherche d’abord.
    .cure = Ajoutez `speakers` ou `moderators` à la session.

person-without-role = { $name } n’a pas de fonction, contrairement aux autres
    .here = sans `role`
    .help = ajoutez sa fonction dans `role`
person-without-role-or-organisation = { $name } n’a ni fonction ni organisation, contrairement aux autres
    .here = sans `role` ni `organisation`
    .help = ajoutez sa fonction dans `role`, et son organisation

rule-person-without-role = Une personne sans fonction
    .finds = Une personne sans fonction, quand quatre personnes sur cinq en ont une ; ou sans fonction ni organisation, quand trois sur quatre ont l’une ou l’autre.
    .matters = Qui ne connaît pas le nom connaît la fonction.
    .cure = Ajoutez `role`.

person-without-organisation = { $bare ->
        [yes] { $name } n’a pas d’organisation, contrairement aux autres
       *[other] { $name } a une fonction sans organisation : { $role }
    }
    .here = sans `organisation`
    .help = ajoutez son organisation dans `organisation`

rule-person-without-organisation = Une personne sans organisation
    .finds = Une personne dont la fonction s’exerce quelque part (directrice, maire, chargé de mission…) et qui n’a pas d’organisation, quand la moitié des personnes en ont une ; toute personne sans organisation, quand neuf sur dix en ont une. Une fonction qui dit où (« Maire de Plessé ») ou un métier exercé seul (journaliste, philosophe) n’est pas concerné.
    .matters = Une directrice dirige quelque chose : le lecteur veut savoir quoi.
    .cure = Ajoutez `organisation`.

organisation-as-person = « { $name } » semble être une organisation et non une personne
    .here = parmi les personnes
    .help = écrivez ce nom dans `organisation`, sans `name`

rule-organisation-as-person = Une organisation à la place d’une personne
    .finds = Un nom de personne qui commence par un mot comme association, mairie, université, qui finit par un mot comme Foundation ou Métropole, un acronyme seul, ou le nom d’une organisation du programme.
    .matters = L’index la rangerait parmi les personnes, à son dernier mot.
    .cure = Remplacez `name` par `organisation`.

name-spelt-two-ways = « { $name } » et « { $other } » semblent être une même personne{ $difference ->
        [signs] {" "}(accents, capitales ou traits d’union)
        [order] {" "}(ordre du prénom et du nom)
        [particle] {" "}(particule)
        [initial] {" "}(prénom réduit à son initiale)
        [part] {" "}(une partie du nom manque)
       *[other] {" "}(une ou deux lettres)
    }
    .here = écrit ainsi
    .there = et ainsi
    .help = gardez une seule orthographe ; si ce sont deux personnes, laissez ces noms et signalez-le par une table [[allow]]

rule-name-spelt-two-ways = Une personne sous deux orthographes
    .finds = Deux noms qui ne diffèrent que par les accents, les capitales, les traits d’union, une particule, ou l’ordre du prénom et du nom sont rapprochés ; seuls ceux qui ont les mêmes lettres sont tenus pour une même personne, les autres ne sont qu’une question. Un prénom réduit à son initiale est la seule personne de ce nom qui le porte. Une ou deux lettres, ou une partie du nom qui manque, demandent un second signe : la même organisation ou la même fonction ; sans lui, seul un nom rare d’au moins sept lettres, ou qui se prononce de même, suffit, si rien ne s’y oppose. Deux prénoms connus (Jean et Jeanne), deux personnes d’une même session, deux organisations différentes ne sont jamais rapprochés. Un texte qui nomme quelqu’un du programme par son prénom et un nom de famille à une lettre près est rapproché de même.
    .matters = L’index compte deux personnes, et l’une des deux lira son nom mal écrit.
    .cure = Gardez une seule orthographe ; si ce sont deux personnes, laissez les deux.

organisation-spelt-two-ways = « { $name } » et « { $other } » semblent être une même organisation{ $difference ->
        [signs] {" "}(accents, capitales, article ou forme juridique)
        [acronym] {" "}(sigle et nom entier)
       *[other] {" "}(une ou deux lettres)
    }
    .here = écrit ainsi
    .there = et ainsi
    .help = gardez un seul nom

rule-organisation-spelt-two-ways = Une organisation sous deux noms
    .finds = Deux noms d’organisation qui ne diffèrent que par les accents, les capitales, les traits d’union, l’article ou la forme juridique ; un sigle et le nom qui le donne entre parenthèses ou dont il est fait des initiales ; une ou deux lettres dans un mot d’au moins sept lettres. Un chiffre ou un mot court distingue deux organisations : Lyon 1 et Lyon 2, Vannes et Vanves.
    .matters = Le lecteur croit voir deux organisations.
    .cure = Gardez un seul nom. Celui du partenaire, ou le plus fréquent, est écrit partout sur demande ; entre un sigle et un nom entier, choisissez vous-même.

name-capitals = les capitales de « { $name } » ne sont pas celles d’un nom
    .here = des capitales inattendues
    .help = écrivez « { $right } »
name-capitals-order = « { $name } » : le nom de famille est avant le prénom
    .here = le nom avant le prénom
    .help = écrivez « { $right } »
name-capitals-mixed = « { $name } » est en capitales, contrairement aux autres noms
    .here = en capitales ici
    .help = écrivez « { $right } » (la brochure imprime de toute façon tous les noms de la même façon)

rule-name-capitals = Les capitales d’un nom
    .finds = Un nom de famille en capitales avant le prénom (« COMMENT Brice »), un nom sans aucune capitale, deux capitales au lieu d’une (« DUpont »). Les noms de famille en capitales après le prénom sont imprimés comme les autres : un petit nombre parmi d’autres est seulement signalé.
    .matters = L’index range la personne à son prénom.
    .cure = Écrivez le prénom puis le nom.

small-letter-in-a-name = il manque une capitale dans « { $name } »
    .here = sans capitale
    .help = écrivez « { $right } »

rule-small-letter-in-a-name = Une minuscule dans un nom propre
    .finds = Dans un nom de personne, une minuscule après un trait d’union (« Robinot-bertrand »), après d’ ou O’, ou à un mot entier qui n’est pas une particule.
    .matters = C’est une faute dans le nom de quelqu’un.
    .cure = Mettez la capitale.

role-capitals = la fonction « { $role } » commence par une minuscule, contrairement aux autres
    .here = une minuscule
    .help = commencez-la par une capitale
role-capitals-small = la fonction « { $role } » commence par une capitale, contrairement aux autres
    .here = une capitale
    .help = commencez-la par une minuscule
role-capitals-inside = la fonction « { $role } » est écrite ailleurs « { $right } »
    .here = d’autres capitales
    .help = écrivez partout « { $right } »

rule-role-capitals = Les capitales des fonctions
    .finds = Une fonction qui commence par une minuscule quand au moins quatre sur cinq commencent par une capitale, ou l’inverse ; la même fonction écrite avec d’autres capitales ailleurs (« Directeur Général », « Directeur général »).
    .matters = Côte à côte sur une page, la différence se voit.
    .cure = Commencez toutes les fonctions de la même façon.

two-in-one = « { $written } » réunit plusieurs fonctions
    .here = plusieurs fonctions
    .help = écrivez chacune, avec son organisation, dans `roles`
two-in-one-place = « { $written } » réunit une fonction et une organisation
    .here = une fonction et une organisation
    .help = écrivez la fonction dans `role` et l’organisation dans `organisation`
two-in-one-organisation = « { $written } » réunit plusieurs organisations : { $parts }
    .here = plusieurs organisations
    .help = écrivez chacune dans sa ligne de `roles`

rule-two-in-one = Plusieurs fonctions ou organisations en une
    .finds = Deux fonctions dans une seule ligne, chacune avec son lieu (« Maire de Plessé et président de Redon Agglomération ») ou séparées par un signe ; une fonction suivie de son organisation (« Urbaniste, Agence d’urbanisme du Val ») ; deux sigles ou deux organisations connues jointes par « et » ou une barre.
    .matters = La brochure présente chaque fonction à côté de son organisation : réunies, elles se mélangent.
    .cure = Écrivez une ligne de `roles` pour chacune.

no-moderator = personne n’anime « { $title } »
    .here = qui anime ?
    .help = ajoutez `moderators`
no-moderator-unlike = { $kind ->
        [plenary] personne n’anime la plénière
       *[other] personne n’anime le parcours
    } « { $title } », contrairement aux autres
    .here = qui anime ?
    .help = ajoutez `moderators` à l’une des sessions

rule-no-moderator = Une table ronde que personne n’anime
    .finds = Une table ronde de plusieurs personnes que personne n’anime ; une plénière ou un parcours que personne n’anime quand tous les autres ont quelqu’un pour cela. Une personne qui préside (`chair`) ou dont la fonction est d’animer, ou une description qui dit qui anime, suffit.
    .matters = Dans la salle comme à la table, on cherche qui donne la parole.
    .cure = Ajoutez `moderators`.

various-roles = { $name } est ici « { $role } », et ailleurs « { $other } »
    .here = ici
    .there = ailleurs
    .help = présentez la personne partout de la même façon, ou avec toutes ses fonctions dans `roles`

rule-various-roles = Une personne à plusieurs titres
    .finds = Une personne dont la fonction change d’une session à l’autre, sans que l’une des listes contienne l’autre.
    .matters = Le lecteur se demande si c’est la même personne.
    .cure = Écrivez la même fonction partout, ou les deux dans `roles`.

mixed-civilities = « { $name } » porte une civilité, contrairement à { $others ->
        [one] l’autre nom
       *[other] { $others } autres noms
    }
    .here = avec une civilité
    .help = retirez { $civility }, ou donnez une civilité à tous
mixed-civilities-without = « { $name } » n’a pas de civilité, contrairement à { $others ->
        [one] l’autre nom
       *[other] { $others } autres noms
    }
    .here = sans civilité
    .help = ajoutez la civilité, ou retirez celle des autres

rule-mixed-civilities = Des civilités pour certains seulement
    .finds = Des noms précédés de M. ou Mme, et d’autres qui ne le sont pas. Un titre que l’on a gagné (Dr, Pr, Me) ne compte pas.
    .matters = Ceux qui n’en ont pas le remarquent.
    .cure = Retirez les civilités, ou donnez-en à tous.

speaker-not-called = { $name } est dans `speakers` et n’intervient dans aucune session
    .here = dans aucune session
    .help = ajoutez son `id` dans `speakers` d’une session, ou retirez sa fiche
speaker-not-listed = { $name } intervient, mais n’est pas dans `speakers` comme les autres
    .here = pas dans le répertoire
    .help = ajoutez une fiche [[speakers]], ou vérifiez le nom

rule-speaker-not-called = Une fiche sans session, ou l’inverse
    .finds = Une fiche de `speakers` qu’aucune session n’appelle ; et, quand le répertoire contient presque tout le monde, une personne qui n’y est pas.
    .matters = La personne manque dans la brochure : sa session est oubliée, ou son nom est mal écrit.
    .cure = Appelez la fiche par son `id` dans la session, ou retirez-la.

private-data = « { $written } » est un numéro de téléphone portable, dans une brochure que tout le monde lira
    .here = un numéro personnel
    .help = donnez un numéro de standard, ou une adresse de contact de l’organisation
private-data-mail = « { $written } » est une adresse personnelle, dans une brochure que tout le monde lira
    .here = une adresse personnelle
    .help = donnez une adresse de l’organisation, comme contact@…

rule-private-data = Des données personnelles
    .finds = Dans les textes et les liens, un numéro de portable, de quelque façon qu’il soit écrit, et une adresse électronique chez un fournisseur pour particuliers (gmail.com, orange.fr…), sauf celle qui porte le nom de l’événement, d’un partenaire ou d’un service (contact, inscriptions).
    .matters = La brochure est publique : la personne sera appelée et sollicitée longtemps après.
    .cure = Donnez un numéro ou une adresse de l’organisation, ou assurez-vous de l’accord de la personne.

person-in-brackets = « { $name } » est entre parenthèses dans un titre, et nulle part dans `speakers`
    .here = ce titre
    .help = écrivez ce nom dans speakers, et retirez-le du titre

rule-person-in-brackets = Personne entre parenthèses dans un titre
    .finds = Un titre qui finit par un prénom et un nom entre parenthèses.
    .matters = Cette personne n’est ni dans l’index ni sous la session.
    .cure = Écrivez-la dans speakers.

guessed-surname = { $n ->
        [one] l’index range « { $name } » à « { $surname } » : rien ne dit quel est son nom de famille
       *[other] { $n } noms de famille sont devinés pour l’index, qui range « { $name } » à « { $surname } »
    }
    .here = à son dernier mot
    .there = et celui-ci
    .help = si c’est faux, ajoutez surname = "…" à la personne, ou écrivez son nom de famille en capitales ; sinon, laissez

rule-guessed-surname = Un nom de famille deviné
    .finds = Un nom de trois mots ou plus dont rien ne dit où commence le nom de famille : ni capitales, ni particule, ni clé `surname`, et des mots du milieu qui ne sont pas des prénoms connus (« Ana María García Lopez », « Nguyễn Thị Minh Khai »). C’est dit une fois pour toute la brochure.
    .matters = L’index range la personne à son dernier mot : en espagnol, en portugais ou en vietnamien c’est souvent le mauvais.
    .cure = Ajoutez la clé `surname` à la personne, ou écrivez son nom de famille en capitales.
