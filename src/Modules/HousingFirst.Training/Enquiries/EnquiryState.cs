namespace HousingFirst.Training.Enquiries;

/// <summary>How far those who run the portal have come with an enquiry.</summary>
internal enum EnquiryState
{
    New,
    Answered,
    Closed,
}
