using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>One model for each catalog, because two hosts in one process (as in tests) may bring different modules.</summary>
internal sealed class IndexModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (((IndexContext)context).Catalog, designTime);
}
