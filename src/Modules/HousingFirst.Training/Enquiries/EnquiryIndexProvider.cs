using HousingFirst.Sdk.Documents;

namespace HousingFirst.Training.Enquiries;

internal sealed class EnquiryIndexProvider : IndexProvider<Enquiry, EnquiryIndex>
{
    public override EnquiryIndex? Map(Enquiry document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.Reference, document.State, document.ReceivedUtc);
    }
}
