using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Enquiries.Pages;

/// <summary>Says that an enquiry has come, and its number. Looks nothing up: a number alone leads to nothing.</summary>
[OpenToReaders]
[PrivateAnswer]
internal sealed class ThanksModel : PageModel
{
    public string? Reference { get; private set; }

    public void OnGet([FromQuery(Name = "nr")] string? number) => Reference = EnquiryReference.IsOne(number) ? number : null;
}
