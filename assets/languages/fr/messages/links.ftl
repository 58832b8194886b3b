# Les adresses. Chaque faute est un message : la phrase, puis les mots à côté des lieux, puis .help (le remède).

tracking-address = cette adresse contient des paramètres de suivi : { $written }
    .here = suivi
    .help = écrivez { $clean }
tracking-address-wrapped = cette adresse passe par un intermédiaire : { $written }
    .here = un détour
    .help = écrivez l’adresse elle-même : { $clean }
tracking-address-space = une espace s’est glissée dans cette adresse : { $written }
    .here = une espace
    .help = retirez l’espace

rule-tracking-address = Une adresse qui suit ses lecteurs
    .finds = Des paramètres de suivi (utm_source, fbclid, mtm_campaign…), une adresse enveloppée par une messagerie ou un réseau social (safelinks, l.facebook.com), une espace copiée avec l’adresse.
    .matters = Une adresse imprimée est lue et recopiée : longue, elle décourage ; et elle dit à qui elle a été donnée.
    .cure = Gardez l’adresse seule. Les paramètres et le détour sont retirés sur demande.

insecure-address = cette adresse n’est pas protégée : { $written }
    .here = http
    .help = vérifiez que la page s’ouvre avec https://, et écrivez-la ainsi

rule-insecure-address = Une adresse en http
    .finds = Une adresse qui commence par http:// et non par https://.
    .matters = Les navigateurs avertissent que la page n’est pas sûre, et certains réseaux la refusent.
    .cure = Essayez la même adresse avec https:// ; presque tous les sites y répondent.

address-that-stays = cette adresse ne s’ouvre que dans un réseau privé : { $written }
    .here = réseau privé
    .help = donnez une adresse que tout le monde peut ouvrir
address-that-stays-file = « { $written } » est un fichier ou un serveur de votre ordinateur
    .here = sur un seul ordinateur
    .help = mettez le document en ligne, et donnez son adresse

rule-address-that-stays = Une adresse qui ne voyage pas
    .finds = Le chemin d’un fichier (file:, C:\, docs/plan.pdf), localhost, une adresse de réseau privé (192.168…, intranet, .local).
    .matters = Elle s’ouvre chez vous, et chez personne d’autre.
    .cure = Mettez le document en ligne, et donnez son adresse publique.

no-way-to-join = l’événement se suit en ligne, et rien ne dit comment le rejoindre
    .online = en ligne
    .help = ajoutez dans [event] `online-space` (le lien de connexion) ou `registration` (la page d’inscription)

rule-no-way-to-join = Un événement en ligne sans lien
    .finds = Un événement en ligne, ou dont le lieu est une connexion, sans `online-space`, sans `registration` et sans aucun lien dans ses textes.
    .matters = Personne ne peut le suivre.
    .cure = Ajoutez `online-space` ou `registration`.

code-dense = l’adresse du QR code est longue ({ $letters } caractères) : { $written }
    .here = trop longue pour un QR code aisé à lire
    .help = donnez une adresse plus courte : 100 caractères au plus

rule-code-too-dense = Un QR code trop serré
    .finds = Une adresse dont le QR code aurait plus de 41 modules de côté (environ 106 caractères).
    .matters = Plus l’adresse est longue, plus les carrés sont petits : de loin ou sous une mauvaise lumière, un téléphone ne les lit plus.
    .cure = Donnez une adresse plus courte, sans paramètres.

mail-in-a-text = l’adresse { $written } est écrite en clair dans un texte
    .here = en clair
    .help = { $prose ->
        [yes] faites-en un lien, comme [écrivez-nous](mailto:{ $written }), ou placez-la dans `contact`
       *[other] placez-la dans `contact`
    }

rule-mail-in-a-text = Une adresse électronique dans un texte
    .finds = Une adresse électronique tapée dans un texte sans être un lien.
    .matters = À l’écran, elle ne s’ouvre pas d’un clic ; et les robots la recueillent.
    .cure = Faites-en un lien, ou placez-la dans `contact`.

deceiving-link = les mots du lien nomment { $said }, et il mène à { $led }
    .here = mène à { $led }
    .help = écrivez l’adresse à laquelle il mène, ou des mots qui n’en sont pas une
deceiving-link-user = « { $written } » mène à { $site } : ce qui précède le @ ne fait pas partie de l’adresse
    .here = mène à { $site }
    .help = écrivez l’adresse sans ce qui précède le @
deceiving-link-mail = « { $written } » ajouterait ses propres lignes à l’en-tête d’un message
    .here = des lignes d’un message
    .help = écrivez la seule adresse électronique, suivie au plus d’un objet (subject=)

rule-deceiving-link = Lien qui mène ailleurs qu’il ne semble
    .finds = Les mots d’un lien qui nomment un autre site ou une autre boîte que ceux où il mène ; un nom devant un @ dans une adresse web ; une adresse électronique qui ajoute des lignes à l’en-tête d’un message.
    .matters = On apprend aux lecteurs à se méfier de ces liens, et les filtres de messagerie retiennent ce qui en contient.
    .cure = Écrivez la vraie adresse, ou de simples mots.

# Ce que la lecture du programme refuse
rule-bad-address = Une adresse qui ne s’ouvre pas
    .finds = Un lien vide, réduit à #, avec une espace, sans nom de site complet, ou d’une autre sorte que https, http et mailto.
    .matters = Le lecteur qui clique n’arrive nulle part.
    .cure = Écrivez une adresse complète, comme https://example.org/page, ou une adresse électronique.

rule-unknown-key = Une clé inconnue
    .finds = Une clé que livret ne connaît pas à cet endroit.
    .matters = Ce qu’elle contient ne serait pas imprimé.
    .cure = Corrigez le nom de la clé ; livret propose la plus proche.

rule-wrong-type = Une valeur d’une autre sorte
    .finds = Une valeur qui n’a pas la forme attendue : un nombre pour un texte, une table pour une liste.
    .matters = Ce qu’elle contient ne serait pas imprimé.
    .cure = Écrivez la valeur comme le message le dit.

rule-duplicate-id = Un identifiant en double
    .finds = Deux partenaires ou deux fiches de `speakers` qui portent le même identifiant ou le même nom.
    .matters = On ne sait pas lequel est appelé.
    .cure = Donnez à chacun son `id`, ou gardez une seule fiche.
