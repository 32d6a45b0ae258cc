/// How a run went.
package struct FuzzReport: Sendable {
  /// An input that is of interest.
  package struct Note: Sendable, Equatable {
    /// The input's number.
    package var number: Int
    /// What it was for.
    package var target: FuzzTarget
    /// What is to be said of it.
    package var words: String
  }

  /// The most faults that are told.
  static let mostFaults = 20

  /// How many inputs were fed, by target.
  package private(set) var counts: [FuzzTarget: Int] = [:]
  /// What went wrong, the first few.
  package private(set) var faults: [Note] = []
  /// How many faults there were.
  package private(set) var faultCount = 0
  /// The time of the slowest input of each target, and its number.
  package private(set) var slowest: [FuzzTarget: (time: Duration, number: Int)] = [:]
  /// A number for all inputs fed; the same inputs give the same.
  package private(set) var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325

  /// How many inputs were fed.
  package var count: Int { counts.values.reduce(0, +) }

  mutating func add(_ input: FuzzInput, time: Duration, fault: String?) {
    counts[input.target, default: 0] += 1
    for byte in input.bytes { fingerprint = (fingerprint ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    if time > slowest[input.target]?.time ?? .zero { slowest[input.target] = (time, input.number) }
    guard let fault else { return }
    faultCount += 1
    guard faults.count < Self.mostFaults else { return }
    faults.append(Note(number: input.number, target: input.target, words: fault))
  }
}
