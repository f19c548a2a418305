import type { rejections as english } from '#app/_messages/en/rejections.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

const measure = '{measure, select, none {Cette mesure} other {« {measure} »}}';
const seat = '{seat, select, none {Ce siège} other {{seat}}}';
const indicator = '{indicator, select, none {un chiffre suivi} other {« {indicator} »}}';
const about =
  '{about, select, observers {les observateurs} mission {une mission sur son sol} access {l’accès humanitaire} talks {les pourparlers} other {la retenue de ses forces}}';
const resource = '{resource, select, troops {soldats} police {policiers} other {millions de dollars}}';
const stage = '{stage, select, prevent {la prévention} react {la réaction} other {la reconstruction}}';

/** Une phrase ou deux pour chaque refus : ce qui ne va pas, et ce qui le rendrait possible. */
export const rejections: SameKeys<typeof english> = {
  unknown: 'Ce n’est pas possible en ce moment. Regardez où en est la table et réessayez dans un instant.',
  connection: {
    lost: 'La connexion est coupée. Ce que vous avez écrit est conservé et pourra être envoyé à votre retour.',
  },
  server: {
    unreachable:
      'Le serveur est injoignable. Ce que vous avez écrit est conservé ; réessayez à votre retour.',
    busy: 'Trop de choses attendent en même temps. Réessayez dans quelques secondes.',
    closing: 'Le serveur redémarre. Réessayez dans un instant ; rien n’est perdu.',
    fault: 'Une erreur s’est produite de notre côté. Rien de ce qui a été confirmé n’est perdu ; réessayez.',
    'storage-away':
      'Le serveur ne peut rien enregistrer pour le moment, donc rien n’a été fait. Il se rétablit seul ; réessayez bientôt.',
    'too-fast': 'Cela faisait beaucoup en peu de temps. Attendez quelques secondes.',
  },
  request: {
    unreadable: 'Le serveur n’a pas compris cette page. Rechargez-la et réessayez.',
    'too-large': 'C’est trop long. Raccourcissez et réessayez.',
    'other-origin': 'Ceci vient d’une autre adresse que celle que vous avez ouverte. Rechargez la page.',
    'not-json': 'Le serveur n’a pas compris cette page. Rechargez-la et réessayez.',
    'no-such-route': 'Le serveur ne connaît pas cette adresse. Rechargez la page.',
  },
  command: { unreadable: 'Le serveur n’a pas compris cette page. Rechargez-la et réessayez.' },
  'sign-in': {
    wrong:
      'L’adresse électronique et le mot de passe ne vont pas ensemble. Vérifiez les deux, ou demandez une invitation à un autre animateur.',
    'too-many': 'Trop de mots de passe erronés en peu de temps. Attendez une minute, puis réessayez.',
  },
  join: {
    'unknown-code':
      'Aucune session n’a ce code. Vérifiez-le au projecteur : il ne contient ni la lettre O ni la lettre I.',
    'too-many-tries': 'Trop de codes erronés en peu de temps. Attendez une minute, puis réessayez.',
    'unknown-return-code':
      'Aucun siège n’a ce code de retour. Vérifiez-le lettre par lettre, ou rejoignez à nouveau et demandez votre siège à l’animateur.',
    'no-auth-session': 'Ce navigateur refuse les cookies. Autorisez-les pour cette adresse et réessayez.',
    removed: 'Un animateur vous a retiré de cette session. Parlez-lui ; il peut vous laisser revenir.',
  },
  host: {
    'sign-in-first': 'Vous n’êtes pas connecté comme animateur. Connectez-vous, puis réessayez.',
  },
  invitation: {
    over: 'Ce lien a déjà servi ou il a expiré. Demandez-en un nouveau à la personne qui l’a envoyé.',
    'too-many': 'Trop de liens erronés en peu de temps. Attendez une minute, puis réessayez.',
    'email-taken':
      'Un compte a déjà cette adresse électronique. Connectez-vous avec elle, ou prenez-en une autre.',
  },
  practise: { 'too-many': 'Beaucoup s’exercent en ce moment. Réessayez dans quelques minutes.' },
  projector: { 'only-shows': 'Le projecteur ne fait que montrer. Utilisez le bureau pour cela.' },
  scenario: { unknown: 'Ce scénario n’est pas installé ici. Choisissez-en un autre.' },
  debrief: { 'not-begun': 'Le bilan n’a pas commencé. Il s’ouvre quand l’animateur le commence.' },
  session: {
    over: 'On ne joue plus dans cette session. Ce qui s’est passé se regarde dans son bilan.',
    'not-started': 'La session n’a pas commencé. Attendez que votre animateur la lance.',
    'already-started': 'La session a déjà commencé. Menez-la avec l’horloge.',
    'nobody-seated':
      'Personne ne pourrait encore agir pour le Conseil. Attribuez-y un siège au moins, ou laissez jouer des robots.',
    unknown:
      'Cette session n’existe pas ; elle a peut-être été supprimée. Demandez le code de celle que vous cherchez.',
    deleted: 'Cette session a été supprimée par son animateur. Demandez-lui le code d’une autre.',
    'no-such-session':
      'Cette session n’existe pas ; elle a peut-être été supprimée. Demandez le code de celle que vous cherchez.',
    'not-signed-in':
      'Ce navigateur n’est pas connu ici. Rejoignez avec le code de la session, ou connectez-vous comme animateur.',
    'not-joined': 'Ce navigateur n’a pas rejoint la session. Rejoignez-la d’abord avec son code.',
    'not-a-facilitator':
      'Seuls les animateurs de la session le font. Demandez à l’un d’eux de vous laisser entrer.',
    'wrong-code':
      'Le projecteur s’ouvre depuis le bureau, ou avec le code de la session. Ce code en est un autre.',
    removed: 'Un animateur vous a retiré de cette session. Parlez-lui ; il peut vous laisser revenir.',
  },
  clock: {
    paused: 'L’horloge est arrêtée, et ceci attend qu’elle reprenne. Vous pouvez parler entre-temps.',
    running: 'L’horloge tourne déjà. Mettez-la en pause si elle doit s’arrêter.',
    'vote-open': 'Un vote est ouvert. Il faut d’abord le clore.',
    'phase-over': 'Cette phase était déjà terminée. Voyez où en est la session, puis continuez.',
  },
  seat: {
    none: 'Vous n’avez pas encore de siège. Prenez-en un, ou demandez-en un à votre animateur.',
    unknown: 'Cette session n’a pas ce siège. Choisissez-en un dans la liste.',
    full: `${seat} : complet, car {largestDelegation, number} personnes au plus partagent un siège. Choisissez-en un autre.`,
    empty: 'Personne n’y siège, donc un robot garde le siège. Attribuez-le d’abord à quelqu’un.',
    'lead-acts':
      'C’est au chef de votre délégation de le faire. Demandez-lui, ou prenez la direction quand il s’est retiré.',
    'lead-present':
      'Votre chef de délégation est dans la salle. Vous pourrez prendre la direction quand il se sera retiré.',
    'already-lead': 'Vous dirigez déjà votre délégation. C’est votre bulletin qui compte.',
    'already-yours': 'C’est déjà votre siège. Choisissez-en un autre si vous voulez changer.',
    'already-theirs': 'Cette personne y siège déjà. Choisissez-lui un autre siège.',
    'already-in': 'Vous êtes déjà dans la salle. Reprenez où vous en étiez.',
    'already-out': 'Vous vous êtes déjà retiré. Revenez quand vous voulez.',
    'stepped-out': 'Vous vous êtes retiré. Revenez d’abord dans la salle.',
    'bot-plays': 'Un robot joue votre siège pour l’instant. Reprenez d’abord le siège.',
    'participants-only':
      'Seules les personnes qui ont rejoint la session le font. Rejoignez-la avec son code.',
  },
  people: {
    unknown: 'Cette personne n’est plus dans la session. Choisissez quelqu’un qui y est.',
    removed: 'Un animateur vous a retiré de cette session. Parlez-lui ; il peut vous laisser revenir.',
    'not-removed': 'Cette personne n’a pas été retirée de la session. Choisissez quelqu’un qui l’a été.',
  },
  council: {
    'chair-only': 'La présidence du Conseil ou un animateur le fait. Demandez-leur.',
    'members-only': 'Seuls les membres du Conseil le font. Gagnez-en un qui le fasse.',
    'meeting-open': 'La séance est déjà ouverte. Donnez la parole, ou mettez un projet aux voix.',
    'meeting-not-open': 'Le Conseil ne siège pas. Sa présidence ouvre d’abord la séance.',
    'not-this-phase':
      'Le Conseil se réunit pendant la négociation et la décision. Attendez la prochaine de ces phases.',
    'decision-phase':
      'Pendant la décision, la séance va jusqu’à son terme. Elle peut être suspendue pendant la négociation.',
    'vote-open': 'Un vote est ouvert. Ceci attend qu’il soit clos.',
    'facilitators-chair':
      'Dans cette session, les animateurs président. Demandez-leur, ou proposez une motion.',
    adjourned: 'La séance a été ajournée au tour {turn}. Le Conseil se réunira alors.',
    'parties-vote':
      'Dans cette session, une partie au différend vote comme tout autre. Laissez cela de côté.',
    'not-a-member': 'Seul un membre du Conseil peut être une partie qui s’abstient. Choisissez un membre.',
    'marked-already': 'C’est déjà indiqué ainsi. Poursuivez la séance.',
    muted:
      'Un animateur vous a coupé la parole : vous pouvez agir, sans publier de mots. Laissez les mots de côté, ou parlez-lui.',
  },
  speakers: {
    'already-listed': 'Vous êtes déjà sur la liste des orateurs. Attendez votre tour, ou quittez la liste.',
    'not-listed':
      '{seat, select, none {Cette délégation} other {{seat}}} : pas sur la liste des orateurs. Il faut d’abord demander la parole.',
    'not-invited': 'Votre siège n’est pas invité à parler au Conseil. Parlez à ses membres hors de la salle.',
    'no-record': 'Hors des séances, il n’y a pas de procès-verbal. Laissez le résumé de côté.',
    'not-before-a-vote':
      'Un vote s’explique d’avance tant que le projet est déposé et que le vote n’a pas commencé. Expliquez-le ensuite.',
    'not-after-a-vote':
      'Il n’y a pas eu de vote sur ce projet dans ce tour. Demandez la parole sans nommer de vote.',
    'has-floor': 'Vous avez déjà la parole. Terminez votre intervention quand vous avez fini.',
    'floor-taken': 'Quelqu’un a la parole. Appelez l’orateur suivant quand il aura terminé.',
    'floor-free': 'Personne n’a la parole. Appelez d’abord un orateur.',
    'not-your-speech':
      'Seule la délégation qui parle peut résumer son intervention. Laissez le résumé de côté.',
    'nobody-waits':
      'Personne dans la salle n’attend la parole. Appelez un orateur quand quelqu’un l’aura demandée.',
    away: '{seat, select, none {Cette délégation} other {{seat}}} : personne n’est dans la salle. Appelez un autre orateur, ou attendez.',
  },
  drafting: {
    'voting-begun': 'Un vote a eu lieu à son sujet, il ne se retire donc plus (article 35). Votez.',
    'may-not-submit':
      'Les projets sont présentés par les membres du Conseil et les États qu’il invite. Demandez à l’un d’eux de présenter le vôtre.',
    'too-many':
      'Votre siège a {most, number} projets devant le Conseil, et pas plus n’est permis. Retirez-en un, ou attendez un vote.',
    'text-fixed':
      'Il n’appartient plus à ses auteurs d’en modifier le texte. Proposez un amendement ou déposez un autre projet.',
    'sponsors-only': 'Seuls ses auteurs le font. Portez-vous d’abord coauteur.',
    'lead-sponsor-only':
      'Seul {seat, select, none {l’auteur qui l’a présenté} other {le siège {seat}}} peut le retirer. Vous pouvez cesser d’en être coauteur.',
    'already-sponsor': 'Votre siège en est déjà coauteur. Gagnez-en d’autres.',
    'not-a-sponsor': 'Votre siège n’en est pas coauteur. Il n’y a rien à cesser.',
    'last-sponsor':
      'Votre siège en est le dernier auteur. Retirez le projet, ou trouvez d’abord un autre auteur.',
    'already-tabled': 'Il est déjà déposé. Il sera mis aux voix à son tour.',
    'no-longer-pending': 'Son vote a commencé ou est terminé, ou il a été retiré. Présentez un autre projet.',
    'no-operative-paragraph': 'Il ne décide encore rien. Ajoutez un paragraphe de dispositif.',
    'needs-chapter-seven': `${measure} contraint, ce que seule permet une résolution au titre du Chapitre VII. Faites agir le projet à ce titre.`,
    'needs-case': `${measure} : c’est la force, et il manque les arguments des auteurs sur {missing, plural, one {un des six critères} other {# des six critères}}. Argumentez maintenant « {criterion} ».`,
    'needs-exit-plan': `${measure} : c’est la force. Écrivez comment elle finit et ce qui suit.`,
    'not-for-the-council': `${measure} : ce n’est pas au Conseil d’en décider. Retirez-la du texte, ou gagnez un siège qui le peut.`,
    'unknown-draft': 'Ce projet n’existe plus. Choisissez-en un autre.',
    'unknown-paragraph': 'Un paragraphe a changé entre-temps. Rouvrez le projet ; vos mots sont conservés.',
    'unknown-text': 'Un texte a changé entre-temps. Rouvrez le projet ; vos mots sont conservés.',
    'unknown-region': 'Le pays n’a pas cette région. Choisissez-en une sur la carte.',
  },
  amending: {
    'voting-begun': 'Le Conseil a commencé à voter sur ce projet. Les amendements viennent avant.',
    'goes-to-the-vote': 'Cet amendement sera mis aux voix de toute façon. Gagnez des membres à votre avis.',
    'may-not-propose':
      'Les amendements sont proposés par les membres du Conseil et par les États invités. Demandez à l’un d’eux de proposer le vôtre.',
    'not-on-the-table': 'Le projet n’est pas à l’examen. Amendez-le entre son dépôt officiel et son vote.',
    'too-many':
      'Votre siège a {most, number} amendements à ce projet devant le Conseil, soit le maximum. Retirez-en un d’abord.',
    twice: 'Il modifie deux fois la même chose. Dites chaque modification une seule fois.',
    'other-kind':
      'Ce qu’il y met n’a pas sa place à cet endroit. Regardez de quelle sorte est l’alinéa ou le paragraphe nommé.',
    'no-measure': 'Ce paragraphe ne porte aucune mesure. Modifiez plutôt ses mots.',
    'nothing-changes': 'Il ne changerait rien. Dites ce qui doit être différent.',
    'too-deep':
      'Un sous-paragraphe se place au plus un niveau sous ce qui le précède. Remontez-le d’un niveau.',
    'too-long': 'Le projet dépasserait la longueur permise. Supprimez quelque chose ou ajoutez moins.',
    'unknown-amendment': 'Cet amendement n’est plus là. Choisissez-en un autre.',
    'no-longer-pending':
      'Il a été retiré, il est devenu sans objet, ou son vote a commencé. Proposez-en un autre.',
    'author-only':
      'Seul {seat, select, none {le siège qui l’a proposé} other {{seat}}} peut le retirer. Adressez-vous à lui, ou votez contre.',
  },
  documents: {
    unknown: 'Ce document n’existe pas. Cherchez-le parmi les projets et les séances.',
  },
  voting: {
    'party-abstains':
      'Votre État est partie à ce différend et s’abstient sur une décision au titre du Chapitre VI (Article 27, paragraphe 3). Prenez plutôt la parole.',
    'ballot-not-allowed':
      'Le règlement de cette session ne connaît pas ce bulletin ici. Choisissez-en un autre.',
    'other-question': 'C’est maintenant autre chose qui est demandé au Conseil. Regardez cette question.',
    'set-aside':
      'Le Conseil a renvoyé ce projet ou l’a remis à plus tard. Une motion pour le reprendre le ramène.',
    'no-vote-open': 'Aucun vote n’est ouvert. La présidence met d’abord un projet aux voix.',
    'already-voted':
      'Votre délégation a voté, et son bulletin reste. Vous pourrez l’expliquer quand vous aurez la parole.',
    'other-draft': 'Le vote porte désormais sur un autre projet. Regardez celui-là.',
    'ballots-awaited':
      '{awaited, plural, one {Un bulletin est encore attendu} other {# bulletins sont encore attendus}}. Fermez le vote quand ils sont là, ou laissez passer le temps.',
    'nothing-tabled': 'Rien n’est déposé. Un auteur dépose d’abord un projet.',
    'not-on-the-table': 'Ce projet n’est pas déposé. Un auteur le dépose d’abord.',
    'needs-sponsor': 'Ce projet n’a plus d’auteur. Un membre s’en porte d’abord auteur.',
    'earlier-draft-first':
      'Les projets sont mis aux voix dans l’ordre de leur dépôt. Mettez d’abord {symbol} aux voix.',
  },
  parts: {
    'voting-begun': 'Le Conseil a commencé à voter sur ce projet. Un vote séparé se demande avant.',
    'unknown-paragraph': 'Le projet n’a pas ce paragraphe. Choisissez parmi ceux qu’il a.',
    'whole-draft':
      'Ce sont tous ses paragraphes, et le vote sur l’ensemble vient de toute façon. Choisissez-en moins.',
    'asked-already': 'Un vote séparé sur l’un d’eux est déjà demandé. Choisissez-en d’autres.',
    'not-yours': 'Seule la délégation qui a demandé ce vote peut le retirer. Votez comme vous l’entendez.',
    'mover-only':
      'Seul l’auteur du projet peut s’opposer à un vote séparé (article 32). Vous pouvez voter pour garder la partie.',
    'not-pending': 'Ce vote séparé est terminé, refusé ou retiré. Choisissez-en un autre.',
    'by-motion': 'Dans cette session, on vote sur la division d’un projet. Proposez une motion.',
  },
  motions: {
    'one-at-a-time':
      'Votre délégation a une motion devant le Conseil. Attendez qu’il en décide, ou retirez-la.',
    'no-second-needed':
      'Aucune motion n’a besoin d’être appuyée ici (article 34). Attendez que la présidence la mette aux voix.',
    'own-motion': 'C’est votre propre motion. Une autre délégation l’appuie.',
    'already-seconded': 'Votre délégation l’appuie déjà. Gagnez-en une autre.',
    'not-yours': 'Seule la délégation qui l’a proposée peut la retirer. Vous pouvez voter contre.',
    'needs-second': 'Trop peu de délégations l’appuient. Mettez-la aux voix quand elle sera appuyée.',
    'other-first': 'Une autre motion a la priorité (article 33). Mettez d’abord celle-là aux voix.',
    'was-objected-to': 'Quelqu’un s’y est opposé. Mettez-la aux voix.',
    'not-pending': 'Cette motion est décidée ou retirée. Choisissez-en une qui est devant le Conseil.',
    'not-in-these-rules':
      'Le règlement de cette session ne connaît pas cette motion. Choisissez-en une autre.',
    'not-later': 'Ce moment n’est pas à venir dans cette session. Indiquez-en un plus tardif.',
    'agenda-adopted':
      'L’ordre du jour est adopté : la séance a commencé ses travaux. Proposez plutôt l’ajournement.',
    'not-set-aside': 'Ce projet n’a été ni renvoyé ni remis à plus tard. Il peut être mis aux voix.',
    'set-aside-already':
      'Ce projet a déjà été renvoyé ou remis à plus tard. Proposez d’abord de le reprendre.',
    'cannot-be-invited': 'On n’invite qu’un siège hors du Conseil. Choisissez-en un.',
    'invited-already': 'Ce siège est déjà invité. Il peut demander la parole.',
    'no-veto-yet':
      'Une session extraordinaire d’urgence suit un veto, une seule fois (A/RES/377(V)). Mettez d’abord un projet aux voix.',
    'decide-first':
      'Une motion de procédure attend, et passe avant tout le reste (article 33). Mettez-la aux voix, ou déclarez-la irrecevable.',
  },
  silence: {
    'one-at-a-time':
      'Votre délégation a un texte sous procédure de silence. Attendez-en la fin, ou retirez-le.',
    'own-text': 'C’est votre propre texte. Retirez-le si vous n’en voulez plus.',
    'not-yours': 'Seule la délégation qui l’a proposé peut le retirer. Vous pouvez vous y opposer.',
    over: 'Cette procédure de silence est terminée. Proposez un autre texte.',
    'not-now':
      'Aucun texte n’est placé sous silence pendant que se dessinent les conséquences. Attendez le tour suivant.',
    'not-in-these-rules': 'Le règlement de cette session ne connaît rien de tel. Présentez plutôt un projet.',
    'no-sanctions':
      'Il n’y a pas de liste de sanctions : ni gel d’avoirs ni interdiction de voyager n’est en cours. Le Conseil en décide d’abord.',
    'not-listed': 'Ce nom n’est pas sur la liste. Choisissez-en un qui y est.',
  },
  assembly: {
    'states-only': 'Seuls des États portent un texte devant l’Assemblée générale. Gagnez-en un qui le fasse.',
    'not-called':
      'L’Assemblée générale n’est pas en session extraordinaire d’urgence. Une motion la convoque après un veto.',
    'not-vetoed':
      'Seul va devant la session extraordinaire ce qu’un veto a arrêté. Choisissez un tel projet.',
    'voted-already': 'L’Assemblée générale a voté à ce sujet. Son vote demeure.',
    'no-debate': 'Aucun débat sur ce veto n’est à venir. Parlez plutôt au Conseil.',
    'no-veto-of-yours': 'Vous n’avez pas opposé ce veto. Ceux qui l’ont fait s’expliquent.',
    'explained-already': 'Vous avez expliqué ce veto. Vos mots figurent au procès-verbal.',
  },
  informal: {
    'convener-only': 'Celui qui a convoqué préside. Demandez-lui.',
    'not-this-phase':
      'Les membres se retrouvent officieusement pendant l’exposé et la négociation. Attendez la prochaine de ces phases.',
    'meeting-open': 'Le Conseil siège. Il faut d’abord suspendre la séance.',
    'under-way': 'Les membres sont déjà réunis. Terminez d’abord cela.',
    none: 'Les membres ne sont pas réunis officieusement. Il faut d’abord les convoquer.',
  },
  points: {
    'voting-begun': 'Le Conseil a commencé à voter sur ce projet. La question est réglée par là.',
    'another-first': 'Un autre rappel attend la présidence. Faites le vôtre quand celui-là sera réglé.',
    'not-yours':
      'Seule la délégation qui l’a soulevé peut le retirer. Attendez la décision de la présidence.',
    'other-verdict': 'Ce n’est pas une réponse à ce point. Choisissez l’une des décisions proposées.',
    'chair-rules':
      'La présidence statue sur ce point (article 30). Le Conseil n’en décide que si sa décision est contestée.',
    final: 'La décision de la présidence est ici définitive. Poursuivez la séance.',
    'not-open': 'Ce point est réglé. Voyez où en est la séance.',
    'ruled-already': 'La présidence a statué. Sa décision peut être contestée un moment encore.',
    'nothing-ruled': 'Il n’y a pas de décision à contester. Attendez que la présidence statue.',
    'not-in-these-rules': 'Le règlement de cette session ne connaît pas ce point. Choisissez-en un autre.',
    'after-the-speech': 'Ceci n’interrompt pas un orateur. Soulevez-le quand l’intervention sera terminée.',
    'nature-settled':
      'Il est déjà décidé si ce projet est une question de procédure. Cela demeure ; votez sur le projet.',
    'rule-first': 'Un point attend la présidence, qui statue aussitôt (article 30). Statuez d’abord.',
    'may-be-challenged':
      'Une décision peut encore être contestée (article 30). Attendez un moment qu’elle soit acquise.',
  },
  moves: {
    consequences: 'Les actions attendent pendant que viennent les conséquences. Agissez au tour suivant.',
    'not-dealt': `${measure} : elle ne se joue pas dans cette session. Choisissez-en une qui est proposée.`,
    'already-running': `${measure} est déjà en cours. Mettez-y d’abord fin, ou choisissez autre chose.`,
    'measure-over': `${measure} est terminée. Choisissez-en une qui continue.`,
    'not-yours': `${measure} est en d’autres mains. Gagnez le siège qui le peut.`,
    'unknown-measure': 'Cette mesure n’est pas en cours. Choisissez-en une dans la liste.',
    'unknown-region': 'Le pays n’a pas cette région. Choisissez-en une sur la carte.',
    'wrong-stage': `${measure} ne convient pas au point où en est la crise : ${stage}. Choisissez-en une qui convient.`,
    'no-political-capital':
      'Cela coûte {needed, number} points de capital politique, et vous en avez {left, number}. Il en revient à chaque tour ; choisissez moins cher, ou attendez.',
    'no-money':
      'Cela coûte {needed, number} millions de dollars, et vous en avez {left, number}. Choisissez moins cher.',
    'needs-consent': `${measure} exige la parole de la capitale sur ${about}. Son ambassadeur peut la demander et apporter la réponse.`,
    'needs-ceasefire': `${measure} exige un cessez-le-feu. Travaillez d’abord à l’obtenir.`,
    'needs-agreement': `${measure} exige un accord entre les parties. Travaillez d’abord à l’obtenir.`,
    'needs-veto': `${measure} fait suite à un veto, et aucun n’a été mis. Mettez d’abord un projet aux voix.`,
    'needs-measure': `${measure} repose sur {needed, select, none {une autre mesure} other {« {needed} »}}, qui n’est pas en cours. Occupez-vous d’abord de cela.`,
    'at-least': `${measure} exige que ${indicator} soit à {value, number} au moins. Attendez que ce soit rapporté, ou travaillez-y.`,
    'at-most': `${measure} exige que ${indicator} soit à {value, number} au plus. Attendez que ce soit rapporté, ou travaillez-y.`,
    'out-of-bounds':
      '{parameter, select, troops {Soldats} police {Policiers} money {Millions de dollars} other {Semaines}} : choisissez entre {min, number} et {max, number}.',
    'not-a-parameter': `${measure} : {parameter, select, troops {aucun soldat} police {aucun policier} money {aucun argent} weeks {aucune durée} other {aucun lieu}} à choisir. Laissez cela de côté.`,
  },
  pledges: {
    nothing: 'Rien n’est encore promis. Indiquez des soldats, des policiers ou de l’argent.',
    'not-asked': `${measure} ne demande ni soldats, ni policiers, ni argent. Contribuez à une autre.`,
    'not-available': `Il vous reste {available, number} ${resource}. Ne promettez pas plus.`,
    'more-than-asked': `{asked, number} ${resource} : c’est ce qui est demandé. Ne promettez pas plus.`,
  },
  capital: {
    'not-ambassador':
      'Seul l’ambassadeur de l’État concerné interroge la capitale. Gagnez l’ambassadeur à cela.',
    'already-answered': `La capitale a répondu pendant ce tour sur ${about}. Redemandez au suivant.`,
    'already-brought': `Le Conseil connaît la réponse de la capitale sur ${about}. Interrogez-la à nouveau pour en apporter une autre.`,
    'newer-answer': `La capitale a de nouveau répondu sur ${about} depuis. Apportez cette réponse-là.`,
    'no-such-answer': 'La capitale n’a pas donné cette réponse. Apportez-en une de la liste.',
  },
  talks: {
    muted: 'Un animateur vous a coupé la parole : vous pouvez lire, et non écrire. Parlez-lui.',
    'not-in-it':
      'Votre siège ne participe pas à cette conversation. Ouvrez-en une avec ceux que vous voulez joindre.',
    'not-yours': 'Vous ne pouvez masquer que ce que vous avez écrit. Vous pouvez signaler ce message.',
    'nobody-else': 'Une conversation demande quelqu’un d’autre. Choisissez au moins un autre siège.',
    'unknown-message': 'Ce message n’est pas dans la conversation. Choisissez-en un qui y est.',
  },
  desk: {
    'facilitators-only': 'Seuls les animateurs le font. Demandez au vôtre.',
    'inject-used': 'Cela s’est déjà produit. Choisissez un autre événement.',
    'unknown-inject': 'Le scénario n’a pas cet événement. Choisissez-en un dans la liste.',
    'unknown-indicator': 'Ce chiffre n’existe pas. Choisissez-en un dans la liste.',
    'unknown-region': 'Ce chiffre n’est pas compté dans cette région. Changez-le pour tout le pays.',
    'beyond-scale': `{indicator, select, none {Ce chiffre} other {« {indicator} »}} s’arrête à {max, number}. Entrez un nombre de 0 à {max, number}.`,
    'nothing-to-undo': 'Il ne reste aucun pas à annuler. Faites-en d’abord un.',
  },
};
