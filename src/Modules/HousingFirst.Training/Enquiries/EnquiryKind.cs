namespace HousingFirst.Training.Enquiries;

/// <summary>What is asked for.</summary>
internal enum EnquiryKind
{
    /// <summary>A joint course at a workplace ("fælles kursus").</summary>
    Course,

    /// <summary>A knowledge visit ("videnbesøg").</summary>
    Visit,
}
