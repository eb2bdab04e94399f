namespace HousingFirst.Training.Enquiries;

/// <summary>Names the texts of enquiries: <c>Resources/Enquiries/EnquiryTexts.resx</c>.</summary>
public sealed class EnquiryTexts;
