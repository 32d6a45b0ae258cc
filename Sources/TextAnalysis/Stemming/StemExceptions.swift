/// English words that a suffix rule would throw together with words of another meaning.
///
/// Later releases of Snowball mend some of these; keeping them here makes the terms of common words
/// the same whatever release is installed.
enum StemExceptions {
  /// The stem to use for a word instead of the algorithm's, or nil.
  static func stem(of canonical: String) -> String? {
    stems.firstWord(ofLineOf: canonical)
  }

  private static let stems = WordTable(table)

  // The stem, then further words that share it.
  private static let table: StaticString = """
    organic organics organically; evening evenings; paste pastes pasted pasting;
    emergency emergencies; university universities; universal universally;
    international internationally; important importantly importance; customer customers; several;
    severance; animal animals; polite politely politeness; corporal; authority authorities;
    objective objectives objectively; positive positives positively; relative relatives;
    experiment experiments experimented experimenting; humane humanely; morale; conservative
    conservatively; busy busier busiest busily; lateral laterally; minority minorities; informal
    informally informality; singe singes singed singeing; clothes clothing; during; nothing;
    something; anything; everything; outing outings; being beings; past; illness illnesses
    """
}
