#nullable enable

#if !NET5_0_OR_GREATER && !CCEGEN_OWN_ISEXTERNALINIT
namespace System.Runtime.CompilerServices
{
    /// <summary>What the compiler asks for where a property has the accessor <c>init</c>.</summary>
    internal static class IsExternalInit
    {
    }
}
#endif
