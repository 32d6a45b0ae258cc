/// The closed classes of English words, which carry grammar rather than a topic.
///
/// A classification only: nothing is dropped from an index because of it.
public enum StopWords {
  /// Whether a folded word is an article, pronoun, auxiliary, preposition, conjunction, question word,
  /// determiner or a particle of such a kind, contractions included.
  public static func isFunctionWord(_ folded: String) -> Bool {
    words.contains(folded)
      || Analyzer.expandContraction(folded).map { $0.allSatisfy(words.contains) } == true
  }

  private static let words = WordTable(table)

  private static let table: StaticString = """
    a an the
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself
    it its itself we us our ours ourselves they them their theirs themselves one oneself
    this that these those who whom whose which what whatever whichever whoever someone somebody
    something anyone anybody anything everyone everybody everything nobody nothing none
    am is are was were be been being have has had having do does did doing done will would shall
    should can could may might must ought need dare used
    about above across after against along alongside amid among amongst around as at before behind
    below beneath beside besides between beyond by despite down during except for from in inside
    into like near of off on onto out outside over past per regarding round since than through
    throughout till to toward towards under underneath unlike until unto up upon via versus vs with
    within without
    and or but nor so yet if because although though unless whereas while whilst whether lest
    how when where why whenever wherever however
    not no yes never ever also too very just only even still already again then there here now
    else otherwise rather quite perhaps maybe
    all any both each either every few less least many more most much neither other others another
    own same several some such enough
    let lets
    """
}
