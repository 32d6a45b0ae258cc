/// What is looked for: the words of a question, each with the ways in which a document may say it.
public struct FieldedQuery: Sendable, Equatable {
  /// One thing asked about; of its alternatives the best counts for a document, never the sum.
  public struct Word: Sendable, Equatable {
    /// What meeting the word is worth, 0…16: 1 for a word of a topic, less for one of grammar.
    public var weight: Double
    /// The ways to say it, the word asked with first.
    public var alternatives: [Alternative]

    /// Makes a word.
    public init(weight: Double = 1, alternatives: [Alternative]) {
      self.weight = weight
      self.alternatives = alternatives
    }
  }

  /// One way to say a thing: a term, or several that have to stand in one document.
  public struct Alternative: Sendable, Equatable {
    /// The terms, as the index knows them.
    public var terms: [String]
    /// How well this way stands for the word, 0…1.
    public var strength: Double
    /// How rare the word is in everyday English, 0…1.
    public var rarity: Double

    /// Makes an alternative.
    public init(terms: [String], strength: Double = 1, rarity: Double = 1) {
      self.terms = terms
      self.strength = strength
      self.rarity = rarity
    }
  }

  /// The words, in the order asked; at most ``mostWords`` count.
  public var words: [Word]

  /// The most words that count; a question has a dozen.
  public static let mostWords = 512

  /// Makes a query.
  public init(words: [Word]) {
    self.words = Array(words.prefix(Self.mostWords))
  }
}

/// A document and how well it meets a query.
public struct ScoredDocument: Sendable, Equatable {
  /// The document's number.
  public var document: Int
  /// The sum of what the words are worth in it; a multiple of 2⁻²⁰, so that sums are exact.
  public var score: Double

  /// Makes a scored document.
  public init(document: Int, score: Double) {
    self.document = document
    self.score = score
  }
}
