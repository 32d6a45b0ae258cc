extension Analyzer {
  /// The words a contraction stands for, or nil when the folded word is none.
  ///
  /// `don't` gives `do` `not`, `i'm` gives `i` `am`, `what's` gives `what` `is`; also without the
  /// apostrophe where that makes no other word: `dont`, `ive`, `whats`, but not `well`, `were`, `ill`,
  /// `id`, `its`. `'d` is read as *would*.
  public static func expandContraction(_ folded: String) -> [String]? {
    if let words = whole.words(ofLineOf: folded) { return Array(words.dropFirst()) }
    var text = folded
    // Nearly no word has one, and bytes tell that sooner.
    guard text.withUTF8({ $0.contains(UInt8(ascii: "'")) }),
      let apostrophe = folded.utf8.lastIndex(of: UInt8(ascii: "'"))
    else { return nil }
    let host = String(folded[..<apostrophe])
    guard !host.isEmpty else { return nil }
    switch folded[apostrophe...] {
    case "'t" where host.hasSuffix("n") && host.utf8.count > 2:
      return [String(host.dropLast()), "not"]
    case "'m": return [host, "am"]
    case "'re": return [host, "are"]
    case "'ve": return [host, "have"]
    case "'ll": return [host, "will"]
    case "'d": return [host, "would"]
    case "'s": return [host, host == "let" ? "us" : "is"]
    default: return nil
    }
  }

  /// Contractions that follow no rule, and those people type without the apostrophe.
  private static let whole = WordTable(table, keys: .first)

  // The contraction, then the words it stands for.
  private static let table: StaticString = """
    can't can not; won't will not; shan't shall not; ain't is not; cant can not; wont will not;
    cannot can not; aint is not; im i am; gonna going to; wanna want to; gotta got to;
    dont do not; doesnt does not; didnt did not; couldnt could not; wouldnt would not;
    shouldnt should not; isnt is not; arent are not; wasnt was not; werent were not;
    hasnt has not; havent have not; hadnt had not; mustnt must not; neednt need not;
    whats what is; hows how is; wheres where is; whos who is; whens when is; thats that is;
    theres there is; heres here is;
    ive i have; youve you have; weve we have; theyve they have; couldve could have;
    wouldve would have; shouldve should have; youre you are; theyre they are;
    youll you will; theyll they will; itll it will; thatll that will
    """
}
