import Understanding

extension VerdictPair {
  /// Pairs from guides of several fields.
  static let fields: [VerdictPair] = [
    .init("can she bring her phone", "Phones stay at home.", is: .no),
    .init("are they allowed sweets", "Please do not send sweets.", is: .no),
    .init("is lunch included", "Lunch is included in the price.", is: .yes),
    .init("can I pay in instalments", "You can pay in three instalments.", is: .yes),
    .init("do they need a passport", "Passports are not needed.", is: .no),
    .init("can parents come along", "There is no room for parents on the coach.", is: .no),
    .init("are phones banned", "Phones must be left at home.", is: .yes),
    .init(
      "will boys and girls sleep in the same room", "Boys and girls sleep in separate rooms.",
      is: .no),
    .init("can i drop him off late", "The coach leaves at 8 and cannot wait.", is: .no),
    .init(
      "do I get a refund if he is ill",
      "Refunds are only possible if another child takes the place.", is: .caution),
    .init("does it guarantee me a space", "A permit does not guarantee a space.", is: .no),
    .init("do visitors need a voucher", "Visitors need a voucher.", is: .yes),
    .init("is it transferable", "Permits are not transferable.", is: .no),
    .init(
      "will I get a refund if I move", "Unused months are refunded when you move.", is: .yes),
    .init("can i apply by post", "Applications by post are no longer accepted.", is: .no),
    .init("do motorbikes have to pay", "Motorbikes park free of charge.", is: .no),
    .init("do motorbikes park free", "Motorbikes park free of charge.", is: .yes),
    .init("do i lose unused leave", "Unused leave expires on 31 March.", is: .yes),
    .init("is dental covered", "Dental treatment is not covered.", is: .no),
    .init("is dental excluded", "Dental treatment is not covered.", is: .yes),
    .init("can contractors join", "The plan is open to employees only.", is: .no),
    .init("is it permanent", "Results last long, but they are not permanent.", is: .no),
    .init(
      "does it work on grey hair", "The laser does not work on blond or grey hair.", is: .no),
    .init("can i sunbathe before", "Avoid sunbathing for four weeks before.", is: .no),
    .init("can I shave before it", "Shave the area the day before; do not wax it.", is: .yes),
    .init("can I wax before it", "Shave the area the day before; do not wax it.", is: .no),
    .init(
      "is it safe for dark skin", "Dark skin can be treated, but only with some lasers.",
      is: .caution),
    .init("can i have it while pregnant", "We do not treat pregnant women.", is: .no),
    .init("can it cause burns", "In rare cases burns can occur.", is: .yes),
    .init("do you treat men too", "We treat men and women.", is: .yes),
    .init("can i swim with them in", "Never swim with your lenses in.", is: .no),
    .init("can i sleep in them", "Take the lenses out before you sleep.", is: nil),
    .init("can i use tap water", "Tap water must never touch the lenses.", is: .no),
    .init(
      "is it ok to wear them on a plane",
      "You can wear lenses on a plane, but take eye drops with you.", is: .yes),
    .init("should I throw them away after a month", "Throw them away after a month.", is: .yes),
    .init("do i need a cap", "Caps must be worn in the pool.", is: .yes),
    .init("do you teach beginners", "We do not teach beginners.", is: .no),
    .init(
      "are verrucas ok", "Swimmers with verrucas must wear a sock.", is: .caution),
    .init("can i wear it in the rain", "The coat is not waterproof.", is: .no),
    .init("is it waterproof", "The coat is waterproof.", is: .yes),
    .init("is it waterproof", "The coat is neither waterproof nor warm.", is: .no),
    .init(
      "can i leave it on overnight", "Unplug it every evening; never leave it on overnight.",
      is: .no),
    .init("is it bad to leave it on overnight", "Never leave it on overnight.", is: .yes),
    .init("is it a problem if i leave it on overnight", "It may be left on overnight.", is: .no),
    .init("must i not open it", "You must not open the case.", is: .yes),
    .init("shouldn't i open it", "You must not open the case.", is: .no),
    .init(
      "am i allowed to sublet", "Subletting is allowed only with our written consent.", is: .caution
    ),
    .init("can i sublet", "You must ask us before you sublet.", is: .caution),
    .init(
      "can i paint the walls", "You may paint the walls unless they are panelled.", is: .caution),
    .init("can i paint the walls", "Tenants may paint the walls in any colour.", is: .yes),
    .init("will you come and fix it today", "We do not repair anything at weekends.", is: .no),
    .init("does it always work", "It sometimes fails.", is: nil),
    .init("is the pool heated", "The pool is heated from May to September.", is: .yes),
    .init("has it got a lid", "The pot has no lid.", is: .no),
    .init("does the pot come without a lid", "The pot has no lid.", is: nil),
    .init("can the battery be replaced", "The battery can be replaced.", is: .yes),
    .init("can the battery be replaced", "The battery cannot be replaced.", is: .no),
    .init("can the battery be replaced", "The battery is too old to be replaced.", is: .no),
    .init("is it too heavy for a child", "It weighs 4 kg.", is: nil),
    .init("do cats like it", "Dogs like it.", is: nil),
    .init("how do i open it", "You may open it.", is: nil),
    .init(
      "can lenses be worn in the pool", "Lenses without a case are no use in the pool.", is: .no),
    .init(
      "does the tram stop at the harbour", "The tram stops at the harbour.",
      "It does not in winter.", is: nil),
    .init("is it rust", "The spots are salt from the water, not rust.", is: .no),
    .init("opening hours", "The shop is open all day.", is: nil),
  ]
}
