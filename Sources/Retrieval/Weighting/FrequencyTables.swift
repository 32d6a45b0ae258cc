/// The weighted frequency of a term in a document, looked up: see ``FieldWeighting``.
struct FrequencyTables: Sendable {
  /// Frequencies below this have their damped value in the table.
  static let frequencies = 16

  let weighting: FieldWeighting
  /// One over the norm of a body, by the code of its length.
  private let inverseNorms: [Float]
  /// What presence in a field adds, by field and the code of its length.
  private let presences: [Float]
  /// The damped frequency of a term that stands in the body alone, by frequency and code.
  let saturations: [Float]
  /// The damped frequency that a bound stands for: see ``FrequencyCode``.
  let bounds: [Float]

  init(_ weighting: FieldWeighting, _ statistics: IndexStatistics) {
    self.weighting = weighting
    let lengths = (0...255).map { LengthCode.decode(UInt8($0)) }
    let (slope, mean) = (weighting.bodySlope, statistics.meanLength(0))
    let inverses = lengths.map { Float(1 / max(0.05, 1 - slope + slope * $0 / mean)) }
    inverseNorms = inverses
    presences = (1..<IndexField.allCases.count).flatMap { field in
      lengths.map { length in
        guard field <= weighting.presences.count else { return Float(0) }
        return Float(
          weighting.presences[field - 1].value(length: length, mean: statistics.meanLength(field)))
      }
    }
    saturations = (0..<Self.frequencies).flatMap { frequency in
      inverses.map { weighting.saturated(Float(frequency) * $0) }
    }
    bounds = (0...255).map {
      weighting.saturated($0 == 255 ? .infinity : FrequencyCode.values[$0])
    }
  }

  /// What the body adds.
  @inline(__always)
  func body(_ frequency: UInt8, length: UInt8) -> Float {
    Float(frequency) * inverseNorms[Int(length)]
  }

  /// What presence in a field beside the body adds.
  @inline(__always)
  func presence(_ field: Int, length: UInt8) -> Float { presences[field << 8 | Int(length)] }

  /// The weighted frequency over all fields.
  ///
  /// - Parameters:
  ///   - mask: A bit for each field beside the body that holds the term.
  ///   - fieldLength: The code of the length of such a field.
  @inline(__always)
  func frequency(
    _ frequency: UInt8, length: UInt8, mask: UInt8, fieldLength: (Int) -> UInt8
  ) -> Float {
    var sum = body(frequency, length: length)
    var rest = mask & 0x1F
    while rest != 0 {
      let field = rest.trailingZeroBitCount
      rest &= rest - 1
      sum += presence(field, length: fieldLength(field))
    }
    return sum
  }
}
