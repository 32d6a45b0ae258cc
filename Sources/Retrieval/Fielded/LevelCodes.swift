import Glibc

/// Lengths in one byte: exact to 31, then sixteen steps an octave.
enum LengthCode {
  /// The code of a number of words.
  static func encode(_ length: Int) -> UInt8 {
    guard length >= 32 else { return UInt8(truncatingIfNeeded: max(0, length)) }
    let exponent = Int.bitWidth - 1 - length.leadingZeroBitCount
    let code = 32 + (exponent - 5) * 16 + (length >> (exponent - 4)) & 15
    return UInt8(truncatingIfNeeded: min(255, code))
  }

  /// The number of words that a code stands for, in the middle of its step.
  static func decode(_ code: UInt8) -> Double {
    guard code >= 32 else { return Double(code) }
    let exponent = Int(code - 32) / 16 + 5
    let step = Double(1 << (exponent - 4))
    return Double((16 + Int(code - 32) % 16)) * step + (step - 1) / 2
  }
}

/// Weighted frequencies in one byte on a logarithmic scale; 0 stands for none.
enum FrequencyCode {
  private static let least: Float = 0.0625
  private static let stepsPerOctave: Float = 24

  /// What a code stands for.
  static let values: [Float] = (0...255).map { code in
    code == 0 ? 0 : least * exp2f(Float(code - 1) / stepsPerOctave)
  }

  /// The nearest code.
  static func encode(_ frequency: Float) -> UInt8 {
    guard frequency > least / 2 else { return 0 }
    let steps = (log2f(frequency / least) * stepsPerOctave).rounded()
    return UInt8(min(255, max(0, steps) + 1))
  }

  /// A code that stands for no less; 255 stands for anything at all.
  static func bound(_ frequency: Float) -> UInt8 {
    guard frequency > 0 else { return 0 }
    var code = Int(encode(frequency))
    while code < 255, code == 0 || values[code] < frequency { code += 1 }
    return UInt8(code)
  }
}
