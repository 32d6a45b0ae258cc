/// The spellings that vary.
enum VariantTables {
  private static func words(_ table: String) -> [[UInt8]] {
    table.cutIntoWords().map { Array($0.utf8) }
  }

  /// Greek and Latin `ae`; here and below the longer stands before the shorter.
  static let ae: [VariantRule] = [
    VariantRule("anaesth", "anesth"), VariantRule("aesthe", "esthe"),
    VariantRule("haem", "hem"), VariantRule("aemi", "emi"), VariantRule("paed", "ped"),
    VariantRule("gynaec", "gynec"), VariantRule("faec", "fec", .start),
    VariantRule("caec", "cec", .start), VariantRule("caesare", "cesare", .start),
    VariantRule("caesari", "cesare", .start),
    VariantRule("caesium", "cesium", .start), VariantRule("archaeo", "archeo"),
    VariantRule("palaeo", "paleo"), VariantRule("mediaev", "mediev"),
    VariantRule("aetiol", "etiol"), VariantRule("naev", "nev", .start),
    VariantRule("spirochaet", "spirochet"), VariantRule("diaeres", "dieres"),
  ]

  /// Greek and Latin `oe`.
  static let oe: [VariantRule] = [
    VariantRule("lymphoedem", "lymphedem"), VariantRule("myxoedem", "myxedem"),
    VariantRule("papilloedem", "papilledem"), VariantRule("oedem", "edem", .startOrPrefixed),
    VariantRule("oesoph", "esoph", .startOrPrefixed),
    VariantRule("oestr", "estr", .startOrPrefixed), VariantRule("foet", "fet", .start),
    VariantRule("coeliac", "celiac"), VariantRule("rrhoe", "rrhe"), VariantRule("pnoe", "pne"),
    VariantRule("homoeo", "homeo"), VariantRule("amoeb", "ameb"),
    VariantRule("pharmacopoei", "pharmacopei"), VariantRule("manoeuvred", "maneuvered"),
    VariantRule("manoeuvre", "maneuver"),
    VariantRule("manoeuvri", "maneuveri"), VariantRule("manoeuvra", "maneuvera"),
  ]

  /// `-our`.
  static let our: [VariantRule] = [
    VariantRule("colour", "color"), VariantRule("favour", "favor"),
    VariantRule("flavour", "flavor"), VariantRule("honour", "honor"),
    VariantRule("labour", "labor"), VariantRule("humour", "humor"),
    VariantRule("rumour", "rumor"), VariantRule("tumour", "tumor"),
    VariantRule("odour", "odor"), VariantRule("vapour", "vapor"), VariantRule("vigour", "vigor"),
    VariantRule("behaviour", "behavior"), VariantRule("neighbour", "neighbor"),
    VariantRule("arbour", "arbor"), VariantRule("savour", "savor"), VariantRule("armour", "armor"),
    VariantRule("candour", "candor"), VariantRule("clamour", "clamor"),
    VariantRule("glamour", "glamor"), VariantRule("demeanour", "demeanor"),
    VariantRule("endeavour", "endeavor"), VariantRule("fervour", "fervor"),
    VariantRule("parlour", "parlor"), VariantRule("rancour", "rancor"),
    VariantRule("rigour", "rigor"), VariantRule("saviour", "savior"),
    VariantRule("splendour", "splendor"), VariantRule("valour", "valor"),
    VariantRule("ardour", "ardor"), VariantRule("enamour", "enamor"),
  ]

  /// Single letters and endings.
  static let other: [VariantRule] = [
    VariantRule("mould", "mold"), VariantRule("moult", "molt"), VariantRule("smoulder", "smolder"),
    VariantRule("moustach", "mustach"), VariantRule("sulph", "sulf"),
    VariantRule("sceptic", "skeptic", .start), VariantRule("grey", "gray", .start),
    VariantRule("lyz", "lys"), VariantRule("yoghurt", "yogurt"),
    VariantRule("aluminium", "aluminum"), VariantRule("jewellery", "jewelry"),
    VariantRule("enquir", "inquir", .start),
    VariantRule("defence", "defense", .start), VariantRule("offence", "offense", .start),
    VariantRule("pretence", "pretense", .start), VariantRule("licence", "license"),
    VariantRule("gramme", "gram", .end), VariantRule("grammes", "grams", .end),
    VariantRule("catalogued", "cataloged"), VariantRule("cataloguer", "cataloger"),
    VariantRule("cataloguing", "cataloging"), VariantRule("catalogue", "catalog"),
    VariantRule("dialogued", "dialoged"), VariantRule("dialoguing", "dialoging"),
    VariantRule("dialogue", "dialog"), VariantRule("monologue", "monolog"),
    VariantRule("analogue", "analog"), VariantRule("travelogue", "travelog"),
    VariantRule("homologue", "homolog"), VariantRule("waggon", "wagon"),
    VariantRule("queueing", "queuing"),
    VariantRule("connexion", "connection"), VariantRule("inflexion", "inflection"),
    VariantRule("acknowledgement", "acknowledgment"), VariantRule("judgement", "judgment"),
    VariantRule("abridgement", "abridgment"),
  ]

  /// Up to the `r` of words in `-re`.
  static let reStems: [[UInt8]] = words(
    """
    centr fibr litr metr theatr calibr sabr sombr spectr lustr meagr ochr sceptr sepulchr mitr goitr
    reconnoitr accoutr
    """)

  /// What follows `centre` and its kind inside a compound.
  static let reCompounds: [[UInt8]] = words(
    "eless eglass eboard efill epiece eline efold egoer egoers ely scope epieces elines")

  /// Up to the first `l` of words that double it in British only.
  static let doubledL: [[UInt8]] = words(
    """
    travel cancel label model level fuel signal counsel channel equal marvel jewel dial total tunnel
    quarrel rival shovel swivel unravel initial marshal panel pedal pencil libel tassel trowel towel
    funnel gravel grovel snivel drivel shrivel bevel barrel chisel duel enamel parcel pummel revel
    spiral stencil yodel carol dishevel imperil medal metal teasel tinsel weasel tranquil wool
    councel council apparel gambol cudgel kernel squirrel trammel stencil victual
    """)

  /// Stems of words in `-ise` in both spellings, whole.
  static let notIze: [[UInt8]] = words(
    """
    ar sunr moonr upr cer am dem prem rem expert exped treat franch enfranch disenfranch merchand
    excr anal catal paral dial electrol hydrol prom comprom desp chem ant an mort dev rev
    superv telev improv prov adv misadv unadv av prev conc imprec exc inc exerc
    overexerc merch chast surm arr highr outr
    """)

  /// Endings of such stems.
  static let notIzeEndings: [[UInt8]] = words(
    "pr advert circumc prec pract parad trell val comprom prom surm w adv rev superv telev improv dev exerc franch desp gu chast"
  )

  /// Words that vary on their own.
  static let wholeWords = WordTable(pairs, keys: .butLast)

  // Spellings, then the one they go by; a word that goes by itself escapes the rules above.
  private static let pairs: StaticString = """
    practise practice; practises practices; practised practiced; practising practicing;
    practiser practicer; pyjamas pajamas; pyjama pajama; ageing aging; antiageing antiaging;
    ageism agism; ageist agist; programme program; programmes programs; haem heme; haems hemes;
    aeon eon; aeons eons; hyaena hyena; paean pean;
    angioedema angioedema; cosy cozy; cosier cozier; cosiest coziest; cosily cozily;
    cosiness coziness; disc disk; discs disks; axe ax; whisky whiskey; whiskies whiskeys;
    mum mom; mums moms; maths math; whilst while; amongst among;
    amidst amid; learnt learned; burnt burned; dreamt dreamed; leapt leaped; leant leaned;
    spoilt spoiled; spilt spilled; artefact artifact; artefacts artifacts; cypher cipher;
    syphon siphon; speciality specialty; specialities specialties; furore furor;
    mollusc mollusk; molluscs mollusks; omelette omelet; omelettes omelets; chilli chili;
    chillies chilies; liquorice licorice; phoney phony; skilful skillful; skilfully skillfully;
    wilful willful; wilfully willfully; fulfil fulfill; fulfils fulfills; fulfilment fulfillment;
    enrol enroll; enrols enrolls; enrolment enrollment; instalment installment;
    instalments installments; instil instill; instils instills; distil distill;
    distils distills; appal appall; appals appalls; enthral enthrall; enthrals enthralls;
    woolly wooly; woollen woolen; woollens woolens; carburettor carburetor;
    focussed focused; focussing focusing; biassed biased; benefitted benefited;
    benefitting benefiting; kidnapped kidnaped; kidnapping kidnaping; kidnapper kidnaper;
    worshipped worshiped; worshipping worshiping; worshipper worshiper;
    likeable likable; sizeable sizable; saleable salable; loveable lovable; useable usable;
    unuseable unusable; moveable movable; liveable livable; unshakeable unshakable;
    reuseable reusable; okay ok; tonsillitis tonsillitis;
    analyzes analyses; titre titer; titres titers; nitre niter;
    premises premises; crises crises; bases bases; oases oases; iris iris
    """
}
