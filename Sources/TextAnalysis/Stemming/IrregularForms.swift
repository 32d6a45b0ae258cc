/// English inflections that no suffix rule reaches: `children`, `teeth`, `bought`.
///
/// Forms that are as often another word are left out: `found`, `left`, `wound`, `saw`, `broke`.
enum IrregularForms {
  /// The base form of an irregular form, or nil.
  static func base(of folded: String) -> String? {
    bases.firstWord(ofLineOf: folded)
  }

  /// The irregular forms of a base form.
  static func forms(of base: String) -> [String] {
    lines.words(ofLineOf: base).map { Array($0.dropFirst()) } ?? []
  }

  private static let lines = WordTable(table, keys: .first)
  private static let bases = WordTable(table, keys: .butFirst)

  // The base form, then its irregular forms.
  private static let table: StaticString = """
    man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; ox oxen;
    person people; knife knives; wife wives; half halves; shelf shelves; thief thieves;
    calf calves; loaf loaves; self selves;
    begin began begun; bleed bled; blow blew blown; break broken; breed bred;
    bring brought; build built; buy bought; catch caught; choose chose chosen; come came;
    creep crept; dig dug; do did done does doing; draw drew drawn; drink drank drunk; drive drove driven;
    eat ate eaten; fight fought; flee fled; fly flew flown; forbid forbade forbidden;
    forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten;
    give gave given; go went gone goes; grow grew grown; hang hung; have had has; hear heard;
    hide hid hidden; hold held; keep kept; know knew known; lend lent; lose lost;
    make made; mean meant; meet met; pay paid; prove proven; ride rode ridden; ring rang rung;
    run ran; say said; seek sought; sell sold; send sent; shake shook shaken; shine shone;
    shrink shrank shrunk shrunken; sing sang sung; sink sank sunk sunken; sit sat; sleep slept;
    speak spoke spoken; spend spent; spin spun; stand stood; steal stole stolen; stick stuck;
    sting stung; strike struck stricken; swear swore sworn; sweep swept; swell swollen;
    swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told;
    think thought; throw threw thrown; understand understood; wake woke woken; wear wore worn;
    weep wept; win won; withdraw withdrew withdrawn; write wrote written;
    become became; overcome overcame; undergo underwent undergone undergoes; undertake undertook;
    mistake mistook mistaken; misunderstand misunderstood; foresee foresaw foreseen;
    be am is are was were been; far farther farthest
    """
}
