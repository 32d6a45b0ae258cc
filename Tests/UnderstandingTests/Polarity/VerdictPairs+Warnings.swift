import Testing
import Understanding

extension VerdictPair {
  /// Sentences that forbid, warn or limit in roundabout words: none reassures.
  static let unreassuring: [VerdictPair] = [
    .init("can i wear my rings", "Take off rings before the scan.", is: nil),
    .init(
      "can i eat before the test", "You must not eat for eight hours before the test.", is: .no),
    .init("can i eat before the test", "Come with an empty stomach.", is: nil),
    .init("can i bring a buggy", "Buggies are too wide for the gate.", is: nil),
    .init("can the kids play in the barn", "The barn is out of bounds for children.", is: .no),
    .init("can we feed the ducks", "Bread makes ducks ill, so please feed them nothing.", is: .no),
    .init("do you deliver to islands", "We deliver everywhere but the islands.", is: .no),
    .init("do you deliver to islands", "We deliver to the mainland only.", is: nil),
    .init("is the bridge open to lorries", "The bridge is closed to lorries.", is: .no),
    .init(
      "does the ticket cover the ferry", "The ticket covers the train, but not the ferry.", is: .no),
    .init(
      "does the ticket cover the train", "The ticket covers the train, but not the ferry.", is: .yes
    ),
    .init(
      "can i charge it overnight", "Charging overnight shortens the life of the battery.", is: nil),
    .init("is the water safe to drink", "The water is not safe to drink.", is: .no),
    .init("is the water safe to drink", "Boil the water before you drink it.", is: nil),
    .init("is the water safe to drink", "The water is safe once it has been boiled.", is: .yes),
    .init(
      "can i take ibuprofen with it", "Ask your doctor before you take it with ibuprofen.",
      is: .caution),
    .init("can i take it while driving", "It may make you sleepy; do not drive.", is: .no),
    .init("is it ok for babies", "It is not suitable for children under three.", is: .no),
    .init("is it ok for babies", "Babies may only use it with a doctor's consent.", is: .caution),
    .init("may i swim alone", "Nobody may swim alone.", is: .no),
    .init("may i swim alone", "Swim with a partner at all times.", is: nil),
    .init("can i keep the deposit in cash", "Deposits are never held in cash.", is: .no),
    .init("are pets welcome in all rooms", "Pets are welcome in some rooms.", is: .caution),
    .init("is it guaranteed to work", "It works for most people.", is: nil),
    .init("will it come off completely", "It comes off in most cases.", is: nil),
    .init("do all members vote", "Not all members vote.", is: .no),
    .init("can you lend me a coat", "We lend coats unless it is a bank holiday.", is: nil),
    .init("is the offer valid at weekends", "The offer is not valid at weekends.", is: .no),
    .init("is the offer void at weekends", "The offer is valid at weekends.", is: nil),
    .init("can i open it myself", "Only an electrician may open the case.", is: .caution),
    .init("can i open it myself", "Opening the case voids the guarantee.", is: nil),
    .init("is parking hard on sundays", "Parking is easy on Sundays.", is: nil),
  ]
}
