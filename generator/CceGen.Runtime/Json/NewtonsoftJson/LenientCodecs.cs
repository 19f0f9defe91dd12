#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    /// <summary>Reads values that services write otherwise than the document says, as programs of .NET have always read them: those that need a look of their own are a file.</summary>
    internal static partial class LenientCodecs
    {
        public static readonly JsonCodec<int> Int32 = new LenientNumber<int>(JsonCodecs.Int32, LenientText.TryInt32);

        public static readonly JsonCodec<long> Int64 = new LenientNumber<long>(JsonCodecs.Int64, LenientText.TryInt64);

        public static readonly JsonCodec<ulong> UInt64 = new LenientNumber<ulong>(JsonCodecs.UInt64, LenientText.TryUInt64);

        public static readonly JsonCodec<float> Single = new LenientNumber<float>(JsonCodecs.Single, LenientText.TrySingle, static value => LenientText.OfNumber(value));

        public static readonly JsonCodec<double> Double = new LenientNumber<double>(JsonCodecs.Double, LenientText.TryDouble, LenientText.OfNumber);

        public static readonly JsonCodec<decimal> Decimal = new LenientNumber<decimal>(JsonCodecs.Decimal, LenientText.TryDecimal);
    }
}
