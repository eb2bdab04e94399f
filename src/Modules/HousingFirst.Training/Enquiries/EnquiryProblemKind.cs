namespace HousingFirst.Training.Enquiries;

/// <summary>What is wrong with a form.</summary>
internal enum EnquiryProblemKind
{
    Missing,
    TooLong,
    PersonalNumber,
    NotAMailAddress,
    NotAPhoneNumber,
    NotANumber,
    NoConsent,

    /// <summary>The field that people do not see was filled in.</summary>
    Trap,

    /// <summary>It was sent faster than anybody can write.</summary>
    TooFast,

    /// <summary>It has stood open too long, or its seal is none.</summary>
    Expired,
}
