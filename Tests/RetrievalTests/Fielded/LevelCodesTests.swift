import Testing

@testable import Retrieval

struct LevelCodesTests {
  @Test func lengthsComeBackWithinASixteenth() {
    for length in [0, 1, 31, 32, 33, 63, 64, 100, 1_000, 100_000] {
      let back = LengthCode.decode(LengthCode.encode(length))
      #expect(abs(back - Double(length)) <= Double(length) / 16, "\(length)")
    }
    #expect(LengthCode.encode(.max) == 255)
    #expect((0..<10_000).map(LengthCode.encode) == (0..<10_000).map(LengthCode.encode).sorted())
  }

  @Test func boundsAreNeverBelow() {
    for step in 0...2_000 {
      let frequency = Float(step) * 0.037
      let code = FrequencyCode.bound(frequency)
      #expect(code == 255 || FrequencyCode.values[Int(code)] >= frequency)
    }
  }

  @Test(arguments: 0...32)
  func numbersOfAnyWidthComeBack(width: Int) {
    var numbers = RandomCollection.Numbers(state: 99)
    let mask = width == 32 ? UInt32.max : (1 << UInt32(width)) - 1
    let wanted = (0..<128).map { _ in UInt32.random(in: 0...UInt32.max, using: &numbers) & mask }
    var bytes: [UInt8] = []
    Bits.pack(wanted[...], width: width, into: &bytes)
    #expect(bytes.count == Bits.byteCount(128, width: width))
    bytes += [UInt8](repeating: 0xFF, count: 8)
    var found = [UInt32](repeating: 0, count: 128)
    bytes.withUnsafeBytes {
      if let base = $0.baseAddress { Bits.unpack(128, width: width, from: base) { found[$0] = $1 } }
    }
    #expect(found == wanted)
  }
}
