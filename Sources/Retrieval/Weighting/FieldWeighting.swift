import Glibc

/// The formula of the fielded ranking, and its one table of constants.
///
/// A passage's score is the sum over the words of a question of
///
///     weight · max over alternatives (strength · I · sat(f))
///     sat(f) = (k + 1) f / (f + k)
///     f      = tf / (1 − b + b · length / mean) + Σ over other fields that hold it  w / (1 − s + s · length / mean)
///     I      = (ln(1 + N / df) / ln(1 + 2 N))^α · rarity^β
///
/// An alternative that is not the word asked with takes the geometric mean of both words' I. The
/// saturation and the length of the body are those of Robertson and Walker (1994), fields come
/// together before the saturation as in Robertson, Zaragoza and Taylor, “Simple BM25 extension to
/// multiple weighted fields” (2004), and one alternative counts of many as in Pirkola (1998).
public struct FieldWeighting: Sendable, Equatable {
  /// What the presence of a term in a field adds, and how the field's own length lessens that.
  public struct Presence: Sendable, Equatable {
    /// What a term is worth in a field of mean length; once in a body of mean length is worth 1.
    public var weight: Double
    /// How strongly a longer field is discounted: 0 not at all, 1 fully.
    public var slope: Double
    /// Whether documents that hold a term here alone count towards its document frequency.
    public var countsDocuments: Bool

    /// Makes a field's constants.
    public init(weight: Double, slope: Double, countsDocuments: Bool = true) {
      self.weight = weight
      self.slope = slope
      self.countsDocuments = countsDocuments
    }

    /// What a term adds in such a field of so many words.
    func value(length: Double, mean: Double) -> Double {
      weight / max(0.05, 1 - slope + slope * length / mean)
    }
  }

  /// Where the frequency of a term is worth half of what it can be worth at most.
  public var saturation: Double
  /// How strongly a longer body is discounted.
  public var bodySlope: Double
  /// How much a collection's own idf counts.
  public var frequencyExponent: Double
  /// How much a word's rarity in everyday English counts.
  public var rarityExponent: Double
  /// The fields beside the body, in the order of ``IndexField``.
  public var presences: [Presence]

  /// The constants that all collections and guides are ranked with.
  ///
  /// Chosen by cross-validation over four judged collections and four judged guides.
  public static let standard = FieldWeighting(
    saturation: 2.5, bodySlope: 0.75, frequencyExponent: 1.25, rarityExponent: 0.15,
    presences: [
      Presence(weight: 3, slope: 0.75),  // heading
      Presence(weight: 0.5, slope: 0.5, countsDocuments: false),  // ancestors
      Presence(weight: 3, slope: 0.75, countsDocuments: false),  // title and file name
      Presence(weight: 0.5, slope: 0.5, countsDocuments: false),  // context
      Presence(weight: 2, slope: 0.75, countsDocuments: false),  // phrasing
    ])

  /// Makes a table; fields that `presences` leaves out count nothing.
  public init(
    saturation: Double, bodySlope: Double, frequencyExponent: Double, rarityExponent: Double,
    presences: [Presence]
  ) {
    self.saturation = saturation
    self.bodySlope = bodySlope
    self.frequencyExponent = frequencyExponent
    self.rarityExponent = rarityExponent
    self.presences = presences
  }

  /// A bit for each field whose documents count towards a term's document frequency.
  var countedMask: UInt8 {
    presences.indices.reduce(0) { presences[$1].countsDocuments ? $0 | 1 << UInt8($1) : $0 }
  }

  /// The damped frequency, 0…`saturation` + 1.
  func saturated(_ frequency: Float) -> Float {
    let k = Float(saturation)
    return frequency.isFinite ? (k + 1) * frequency / (frequency + k) : k + 1
  }

  /// How much a term says, 0…1.
  ///
  /// - Parameters:
  ///   - frequency: The number of documents that hold it; 0 for a word that is nowhere.
  ///   - count: The number of documents.
  ///   - rarity: How rare the word is in everyday English, 0…1.
  public func information(documentFrequency frequency: Int, of count: Int, rarity: Double) -> Double
  {
    let count = Double(max(1, count))
    let idf = log(1 + count / max(0.5, Double(frequency))) / log(1 + 2 * count)
    return pow(idf, frequencyExponent) * pow(min(1, max(0, rarity)), rarityExponent)
  }

  /// A number that changes with any constant that is built into an index.
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var constants = [saturation, bodySlope]
    for presence in presences {
      constants += [presence.weight, presence.slope, presence.countsDocuments ? 1 : 0]
    }
    for constant in constants { hash = (hash ^ constant.bitPattern) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}

/// The parts of a document that are indexed with a weight of their own.
public enum IndexField: Int, Sendable, CaseIterable {
  /// The text itself: how often a term occurs counts, and the text's length.
  case body
  /// The document's own heading.
  case heading
  /// The headings above that one.
  case ancestors
  /// The page's title and the file's name.
  case title
  /// What introduces the text: a list's lead-in, the heads of a table's columns.
  case context
  /// Questions that the text is said to answer.
  case phrasing
}
