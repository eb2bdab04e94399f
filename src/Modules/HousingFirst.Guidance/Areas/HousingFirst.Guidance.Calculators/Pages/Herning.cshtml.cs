using HousingFirst.Guidance.Calculators.Reading;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Guidance.Calculators.Pages;

/// <summary>The worked example: a town's figures of 2012, and what can and cannot be reckoned out of them.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class HerningModel(ShippedCalculators shipped) : PageModel
{
    public HerningExample Example => shipped.Herning;
}
