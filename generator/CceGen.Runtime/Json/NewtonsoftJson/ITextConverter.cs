#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    /// <summary>A converter whose values are text on the wire: what it reads is wanted as it was written.</summary>
    internal interface ITextConverter
    {
    }
}
