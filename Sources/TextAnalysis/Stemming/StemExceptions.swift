/// English words that a suffix rule would throw together with words of another meaning.
///
/// Later releases of Snowball mend some of these; keeping them here makes the terms of common words
/// the same whatever release is installed.
enum StemExceptions {
  /// The stem to use for a word instead of the algorithm's, or nil.
  static func stem(of canonical: String) -> String? {
    stems.value(of: canonical)
  }

  private static let stems = LineTable(.stems)
}
