namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>Whether support after a stay gives refund.</summary>
internal enum SupportRefund
{
    /// <summary>There is no stay in a shelter to come from: the street and friends give none.</summary>
    NoStay,

    /// <summary>The decision is still to be made, before the discharge.</summary>
    DecideBefore,

    /// <summary>Decided before the discharge.</summary>
    Right,

    /// <summary>The stay went on straight into one by § 107: the decision may be made after the discharge.</summary>
    MayFollow,

    /// <summary>Decided on the day of the discharge: the hour settles it.</summary>
    SameDay,

    /// <summary>Decided after the discharge, or not at all.</summary>
    TooLate,

    /// <summary>The years of support from the first discharge are over.</summary>
    Expired,
}
