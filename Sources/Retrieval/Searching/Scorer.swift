/// Turns postings into points.
struct Scorer {
  /// Points for a score of 1.
  static let unit: Float = 1_048_576

  let tables: FrequencyTables
  let lengths: UnsafeRawBufferPointer
  let fieldLengths: UnsafeRawBufferPointer
  let saturations: UnsafeBufferPointer<Float>
  let bounds: UnsafeBufferPointer<Float>

  /// The points of a posting; `document` has to be one of the index's.
  @inline(__always)
  func points(_ document: Int, _ frequency: UInt8, _ mask: UInt8, _ scale: Float) -> UInt32 {
    UInt32(damped(document, frequency, mask) * scale)
  }

  @inline(__always)
  func damped(_ document: Int, _ frequency: UInt8, _ mask: UInt8) -> Float {
    let length = lengths[document]
    if mask == 0, frequency < FrequencyTables.frequencies {
      return saturations[Int(frequency) << 8 | Int(length)]
    }
    return tables.weighting.saturated(
      tables.frequency(frequency, length: length, mask: mask) { fieldLengths[document * 5 + $0] })
  }

  /// No fewer points than a posting within a bound can have.
  @inline(__always)
  func bound(_ code: UInt8, _ scale: Float) -> UInt32 {
    // More by two, as values are cut to whole numbers and rounding is not always up.
    code == 0 ? 0 : UInt32(bounds[Int(code)] * scale) + 2
  }
}
