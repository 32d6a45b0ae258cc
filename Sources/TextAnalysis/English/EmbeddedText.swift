internal import CEnglish

/// A file of `Knowledge/English`, which is part of the program and is read where it lies.
struct EmbeddedText: Sendable {
  /// Constant for as long as the program runs.
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>

  private init(_ text: EnglishText) {
    bytes = UnsafeBufferPointer(start: text.bytes, count: text.count)
  }

  static var relatedWords: EmbeddedText { EmbeddedText(english_related_words()) }
  static var opposites: EmbeddedText { EmbeddedText(english_opposites()) }
  static var standIns: EmbeddedText { EmbeddedText(english_stand_ins()) }
  static var wordFrequencies: EmbeddedText { EmbeddedText(english_word_frequencies()) }
  static var wordVectors: EmbeddedText { EmbeddedText(english_word_vectors()) }
  static var subjectVectors: EmbeddedText { EmbeddedText(english_subject_vectors()) }
  static var verdictSigns: EmbeddedText { EmbeddedText(english_verdict_signs()) }
  static var classes: EmbeddedText { EmbeddedText(english_classes()) }
  static var contractions: EmbeddedText { EmbeddedText(english_contractions()) }
  static var misspellings: EmbeddedText { EmbeddedText(english_misspellings()) }
  static var shorthand: EmbeddedText { EmbeddedText(english_shorthand()) }
  static var spellingVariants: EmbeddedText { EmbeddedText(english_spelling_variants()) }
  static var spellingLetters: EmbeddedText { EmbeddedText(english_spelling_letters()) }
  static var spellingStems: EmbeddedText { EmbeddedText(english_spelling_stems()) }
  static var unrelatedForms: EmbeddedText { EmbeddedText(english_unrelated_forms()) }
  static var irregulars: EmbeddedText { EmbeddedText(english_irregulars()) }
  static var stems: EmbeddedText { EmbeddedText(english_stems()) }
  static var talk: EmbeddedText { EmbeddedText(english_talk()) }
  static var alarms: EmbeddedText { EmbeddedText(english_alarms()) }
  static var listParts: EmbeddedText { EmbeddedText(english_list_parts()) }
  static var choices: EmbeddedText { EmbeddedText(english_choices()) }
  static var numerals: EmbeddedText { EmbeddedText(english_numerals()) }
  static var polarity: EmbeddedText { EmbeddedText(english_polarity()) }

  /// Calls the body with the bytes, which must not be kept.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(bytes)
  }
}
